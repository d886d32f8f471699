import type { Section } from '../../core/runbook/index.ts'
import { Button } from '../../ui/Button.tsx'
import { chapterAnchor } from './chapter-anchor.ts'
import styles from './Contents.module.css'
import { messages } from './messages.ts'

/** The chapters, to go to one. Buttons, because a link would change the address, which names the step. */
export function Contents({ chapters }: { readonly chapters: readonly Section[] }): React.JSX.Element {
  return (
    <nav className={styles['contents']} aria-label={messages.chapters()}>
      <ol>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <Button variant="link" onClick={() => goTo(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function goTo(id: string): void {
  const heading = document.getElementById(chapterAnchor(id))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
