import { get, fragmentYaml, type Path } from '../../../../core/index.ts'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { Segments } from '../../../../ui/Segments.tsx'
import { applyPatch, current, useWizard } from '../../../store.ts'
import { Snippet } from '../Snippet.tsx'
import styles from './AntiAffinityBuilder.module.css'
import { messages } from './messages.ts'
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
const strengths = () => [
  { value: 'none', label: messages.none() },
  { value: 'preferred', label: messages.preferred() },
  { value: 'required', label: messages.required() },
]
const topologies = () => [
  { value: host, label: messages.host() },
  { value: 'topology.kubernetes.io/zone', label: messages.zone() },
]

function help(spread: Spread | null, without: string): string {
  if (!spread) return without
  const isHost = spread.topologyKey === host
  if (spread.strength === 'preferred') return isHost ? messages.preferHosts() : messages.preferZones()
  return isHost ? messages.requireHosts() : messages.requireZones()
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
    <Field id={id} group wide title={messages.title()} help={help(spread, without)} changed={spread !== null}>
      <Segments
        name={id}
        labelledBy={fieldIds(id).title}
        describedBy={fieldIds(id).help}
        options={strengths()}
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
            label={messages.topology()}
            options={topologies()}
            value={spread.topologyKey}
            onChange={(topologyKey) => change({ topologyKey })}
          />
          {spread.release !== release && (
            <Mismatch found={spread.release} release={release} onUse={() => change({})} />
          )}
          <Snippet label={messages.snippet(app)} text={fragmentYaml({ affinity: affinity ?? {} })} />
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
    <Notice tone="warning" action={{ title: messages.use(release), onClick: onUse }}>
      {messages.mismatch(found)}
    </Notice>
  )
}
