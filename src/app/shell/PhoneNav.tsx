import { steps } from '../../wizard/index.ts'
import { useWizard } from '../store.ts'
import styles from './PhoneNav.module.css'

let lastStep = steps[0]?.id ?? ''

/** The bottom bar of narrow screens: form, findings or output, one at a time. */
export function PhoneNav({ view }: { readonly view: string }): React.JSX.Element {
  const count = useWizard((state) => state.view.findings.filter(({ severity }) => severity !== 'info').length)
  if (steps.some((step) => step.id === view)) lastStep = view
  const links = [
    [lastStep, 'Form', view === lastStep],
    ['findings', count > 0 ? `Findings · ${count}` : 'Findings', view === 'findings'],
    ['output', 'Output', view === 'output'],
  ] as const
  return (
    <nav className={styles['bar']} aria-label="Views">
      {links.map(([id, title, current]) => (
        <a key={id} href={`#${id}`} aria-current={current ? 'page' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}
