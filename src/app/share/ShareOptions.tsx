import { messages } from './messages.ts'
import type { ShareChoices } from './share-choices.ts'
import styles from './ShareOptions.module.css'
import { titleOfView } from './title-of-view.ts'

interface ShareOptionsProps {
  readonly choices: ShareChoices
  readonly onChange: (choices: ShareChoices) => void
  /** The step or view that is shown. */
  readonly step: string
  /** How many rules are muted. */
  readonly mutes: number
}

/** What the link carries, and what it opens. */
export function ShareOptions({ choices, onChange, step, mutes }: ShareOptionsProps): React.JSX.Element {
  const { isReview, isPlaced, hasMutes } = choices
  const title = titleOfView(step)
  return (
    <fieldset className={styles['options']}>
      <legend>{messages.options()}</legend>
      <Option
        title={messages.review()}
        note={messages.reviewNote()}
        checked={isReview}
        onChange={(on) => onChange({ ...choices, isReview: on })}
      />
      <Option
        title={messages.place()}
        note={isReview ? messages.placeNoteOfReview(title) : `${title}.`}
        checked={isPlaced}
        onChange={(on) => onChange({ ...choices, isPlaced: on })}
      />
      {mutes > 0 && (
        <Option
          title={messages.mutes()}
          note={messages.mutesNote(mutes)}
          checked={hasMutes}
          onChange={(on) => onChange({ ...choices, hasMutes: on })}
        />
      )}
    </fieldset>
  )
}

interface OptionProps {
  readonly title: string
  readonly note: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Option({ title, note, checked, onChange }: OptionProps): React.JSX.Element {
  return (
    <label className={styles['option']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {title}
        <small>{note}</small>
      </span>
    </label>
  )
}
