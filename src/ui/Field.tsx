import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import styles from './Field.module.css'
import { fieldIds } from './field-ids.ts'
import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'
import { PathCode } from './PathCode.tsx'

export interface FieldProps {
  /** Id of the control; the other ids are made of it by `fieldIds`. */
  readonly id: string
  readonly title: string
  readonly help?: React.ReactNode
  /** Dotted path in the values; also the anchor `data-path` of the row. Absent for what is no value. */
  readonly path?: string | undefined
  /** Marks behind the title, as `Tag`s. */
  readonly tags?: React.ReactNode
  /** The control is a group (radios, list), which `aria-labelledby` names, and no single input. */
  readonly group?: boolean
  /** The control takes the full width, below the words. */
  readonly wide?: boolean
  readonly changed?: boolean
  /** What the reset goes back to, in words: `1`, `empty`. */
  readonly defaultText?: string | undefined
  /** Absent where there is nothing to reset. */
  readonly onReset?: (() => void) | undefined
  /** Why the text is refused. */
  readonly error?: string | null | undefined
  readonly findings?: React.ReactNode
  readonly children: React.ReactNode
}

/** A setting: words on the one side, its control on the other, and below what is to be said about it. */
export function Field(props: FieldProps): React.JSX.Element {
  const { path, wide, changed, findings, children } = props
  return (
    <div
      className={classNames(styles['field'], wide && styles['wide'], changed && styles['changed'])}
      data-path={path}
      data-changed={changed || undefined}
    >
      <FieldWords {...props} />
      <div className={styles['control']}>
        {children}
        <FieldFoot {...props} />
      </div>
      {findings && <div className={styles['findings']}>{findings}</div>}
    </div>
  )
}

function FieldWords({ id, title, help, path, tags, group }: FieldProps): React.JSX.Element {
  const ids = fieldIds(id)
  const name = group ? (
    <span id={ids.title} className={styles['title']}>
      {title}
    </span>
  ) : (
    <label id={ids.title} htmlFor={id} className={styles['title']}>
      {title}
    </label>
  )
  return (
    <div className={styles['words']}>
      <span className={styles['heading']}>
        {name}
        {tags}
      </span>
      {help && (
        <span id={ids.help} className={styles['help']}>
          {help}
        </span>
      )}
      {path && <PathCode path={path} />}
    </div>
  )
}

function FieldFoot({ id, title, error, changed, onReset, defaultText }: FieldProps): React.JSX.Element {
  return (
    <>
      {error && (
        <p id={fieldIds(id).error} role="alert" className={styles['error']}>
          <Icon name="error" size={14} />
          <span>{error}</span>
        </p>
      )}
      {changed && onReset && (
        <Button variant="link" onClick={onReset} aria-label={messages.resetField(title)}>
          {defaultText === undefined ? messages.reset() : messages.resetTo(defaultText)}
        </Button>
      )}
    </>
  )
}
