import { get, fragmentYaml, type Path } from '../../../../core/index.ts'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { Segments } from '../../../../ui/Segments.tsx'
import { applyPatch, current, useWizard } from '../../../store.ts'
import { Snippet } from '../Snippet.tsx'
import styles from './AntiAffinityBuilder.module.css'
import { readTerm, writeTerm, type Spread } from './spread-term.ts'

interface AntiAffinityBuilderProps {
  /** Of the fields, unique on the page. */
  readonly id: string
  /** The pods' label `app`. */
  readonly app: string
  readonly path: Path
  /** What happens without a rule of ours. */
  readonly without: string
}

const host = 'kubernetes.io/hostname'
const strengths = [
  { value: 'none', label: 'None' },
  { value: 'preferred', label: 'Preferred' },
  { value: 'required', label: 'Required' },
] as const
const topologies = [
  { value: host, label: 'Host' },
  { value: 'topology.kubernetes.io/zone', label: 'Zone' },
] as const

function help(spread: Spread | null, without: string): string {
  if (!spread) return without
  const place = spread.topologyKey === host ? 'host' : 'zone'
  return spread.strength === 'preferred'
    ? `Two pods share a ${place} only where there is no other room.`
    : `Never two pods on one ${place}: a pod without a ${place} of its own stays pending.`
}

/** Sets the one term that keeps the pods of a workload apart; what else is in the affinity stays as it is. */
export function AntiAffinityBuilder({ id, app, path, without }: AntiAffinityBuilderProps): React.JSX.Element {
  const affinity = useWizard((state) => get(state.view.effective, path))
  const release = useWizard((state) => state.config.release.name)
  const spread = readTerm(affinity, app)
  const write = (next: Spread | null): void => {
    const value = writeTerm(get(current().view.effective, path), app, next)
    applyPatch({ edits: [value ? { op: 'set', path, value } : { op: 'unset', path }] })
  }
  const change = (changes: Partial<Spread>): void =>
    write({ strength: 'preferred', topologyKey: host, ...spread, release, ...changes })
  return (
    <Field id={id} group wide title="Keep pods apart" help={help(spread, without)} changed={spread !== null}>
      <Segments
        name={id}
        labelledBy={fieldIds(id).title}
        describedBy={fieldIds(id).help}
        options={strengths}
        value={spread?.strength ?? 'none'}
        onChange={(value) =>
          value === 'required' || value === 'preferred' ? change({ strength: value }) : write(null)
        }
      />
      {spread && (
        <>
          <Segments
            className={styles['topology'] ?? ''}
            name={`${id}-topology`}
            label="Apart by"
            options={topologies}
            value={spread.topologyKey}
            onChange={(topologyKey) => change({ topologyKey })}
          />
          {spread.release !== release && (
            <Mismatch found={spread.release} release={release} onUse={() => change({})} />
          )}
          <Snippet label={`Affinity of the ${app} pods`} text={fragmentYaml({ affinity: affinity ?? {} })} />
        </>
      )}
    </Field>
  )
}

interface MismatchProps {
  readonly found: string
  readonly release: string
  readonly onUse: () => void
}

function Mismatch({ found, release, onUse }: MismatchProps): React.JSX.Element {
  return (
    <Notice tone="warning" action={{ title: `Use ${release}`, onClick: onUse }}>
      The selector names the release {found}, so it finds none of these pods.
    </Notice>
  )
}
