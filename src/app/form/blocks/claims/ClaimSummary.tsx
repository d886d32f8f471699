import { get, topologyOf } from '../../../../core/index.ts'
import { DataTable, type TableRow } from '../../../../ui/DataTable.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { Words } from '../../../../ui/Words.tsx'
import { useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import { Hint } from '../Hint.tsx'
import { claimsOf, type ClaimSet } from './claims-of.ts'
import styles from './ClaimSummary.module.css'
import { describeData } from './describe-data.ts'
import { messages } from './messages.ts'

const switchPath = 'controlPlane.statefulSet.persistence.volumeClaim.enabled'.split('.')

function names({ prefix, count }: ClaimSet): React.ReactNode {
  if (prefix === null) return messages.noClaim()
  return (
    <code className={styles['name']}>{count > 1 ? messages.names(prefix, count - 1) : `${prefix}-0`}</code>
  )
}

const rowOf = (claim: ClaimSet): TableRow => ({
  id: `${claim.workload} ${claim.prefix}`,
  cells: [
    <>
      {messages.workload[claim.workload]()}
      <span className={styles['kind']}>{claim.kind}</span>
    </>,
    names(claim),
    claim.size || '–',
    claim.prefix === null ? '–' : claim.storageClass || messages.defaultClass(),
  ],
})

/** What `auto` comes to: the kinds of workload, the volumes that are claimed, and where the state is. */
export default function ClaimSummary(): React.JSX.Element {
  const values = useWizard((state) => state.view.effective)
  const minor = useWizard((state) => state.catalog.minor)
  const release = useWizard((state) => state.config.release.name)
  const topology = topologyOf(values, minor)
  const claims = claimsOf({ values, topology, release })
  const isAuto = get(values, switchPath) === 'auto'
  const place = describeData(
    topology,
    claims.some(({ workload, prefix }) => workload === 'etcd' && prefix !== null),
  )
  return (
    <Block name="claim-summary">
      <DataTable caption={messages.caption()} columns={messages.columns()} rows={claims.map(rowOf)} />
      {place.isLost ? <Notice tone="warning">{place.text}</Notice> : <Hint>{place.text}</Hint>}
      {isAuto && (
        <Hint>
          <Words
            text={topology.data === 'claim' ? messages.autoClaims() : messages.autoClaimsNothing()}
            marks={{ code: (words) => <code>{words}</code> }}
          />
        </Hint>
      )}
    </Block>
  )
}
