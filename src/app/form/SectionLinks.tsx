import { translate } from '../../i18n/index.ts'
import type { Step } from '../../wizard/step.ts'
import { shownSection } from './is-shown.ts'
import { messages } from './messages.ts'
import { sectionAnchor } from './section-anchor.ts'
import styles from './SectionLinks.module.css'
import { useJson } from './use-json.ts'

/** From here on a list of the sections saves more scrolling than it costs. */
const manySections = 4

/** What a long step holds. These are buttons, because the address names the step and must not change. */
export function SectionLinks({ step }: { readonly step: Step }): React.JSX.Element | null {
  const titles = useJson((state) =>
    step.sections.filter((section) => shownSection(section, state)).map(({ title }) => title),
  )
  if (titles.length < manySections) return null
  return (
    <nav aria-label={messages.sections()} className={styles['links']}>
      {step.sections
        .filter(({ title }) => titles.includes(title))
        .map((section) => (
          <button key={section.title} type="button" onClick={() => show(sectionAnchor(section))}>
            {translate(section.title)}
          </button>
        ))}
    </nav>
  )
}

function show(anchor: string): void {
  const heading = document.getElementById(anchor)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
