import styles from './Snippet.module.css'

interface SnippetProps {
  /** What the text is, for assistive technology. */
  readonly label: string
  readonly text: string
}

/** A few lines of YAML or shell to read. The keyboard can scroll it. */
export function Snippet({ label, text }: SnippetProps): React.JSX.Element {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['snippet']} aria-label={label} tabIndex={0}>
      <pre>{text}</pre>
    </section>
  )
}
