import { useId } from 'react'
import { translate } from '../../../../i18n/index.ts'
import { SelectInput } from '../../../../ui/SelectInput.tsx'
import type { Overlay, OverlayGroup } from '../../../../wizard/overlays/overlay.ts'
import { messages } from './messages.ts'
import styles from './OverlayChoice.module.css'

interface OverlayChoiceProps {
  /** Those on offer. */
  readonly overlays: readonly Overlay[]
  /** Ids of those chosen. */
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

const groups: readonly OverlayGroup[] = ['openshift', 'storage', 'exposure']

/** Additions: one of a group in a list, the others as checkboxes, and what the chosen ones do. */
export function OverlayChoice({ overlays, chosen, onChange }: OverlayChoiceProps): React.JSX.Element | null {
  if (overlays.length === 0) return null
  const replace = (out: readonly Overlay[], id: string): void =>
    onChange([...chosen.filter((one) => !out.some((other) => other.id === one)), ...(id ? [id] : [])])
  const singles = overlays.filter(({ group }) => group === null)
  return (
    <fieldset className={styles['choice']}>
      <legend>{messages.additions()}</legend>
      <div className={styles['groups']}>
        {groups.map((id) => {
          const members = overlays.filter(({ group }) => group === id)
          return (
            members.length > 0 && (
              <Group
                key={id}
                title={messages.groups[id]()}
                members={members}
                chosen={members.find((one) => chosen.includes(one.id))?.id ?? ''}
                onChange={(next) => replace(members, next)}
              />
            )
          )
        })}
      </div>
      <div className={styles['singles']}>
        {singles.map((one) => (
          <label key={one.id} className={styles['single']}>
            <input
              type="checkbox"
              checked={chosen.includes(one.id)}
              onChange={(event) => replace([one], event.target.checked ? one.id : '')}
            />
            {translate(one.title)}
          </label>
        ))}
      </div>
      <Summaries overlays={overlays.filter(({ id }) => chosen.includes(id))} />
    </fieldset>
  )
}

function Summaries({ overlays }: { readonly overlays: readonly Overlay[] }): React.JSX.Element | null {
  if (overlays.length === 0) return null
  return (
    <ul className={styles['summaries']}>
      {overlays.map(({ id, title, summary }) => (
        <li key={id}>
          <b>{translate(title)}.</b> {translate(summary)}
        </li>
      ))}
    </ul>
  )
}

interface GroupProps {
  readonly title: string
  readonly members: readonly Overlay[]
  /** Empty: none. */
  readonly chosen: string
  readonly onChange: (id: string) => void
}

function Group({ title, members, chosen, onChange }: GroupProps): React.JSX.Element {
  const id = useId()
  return (
    <div className={styles['group']}>
      <label htmlFor={id}>{title}</label>
      <SelectInput
        id={id}
        value={chosen}
        options={[
          { value: '', label: messages.asItIs() },
          ...members.map((one) => ({ value: one.id, label: translate(one.title) })),
        ]}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
