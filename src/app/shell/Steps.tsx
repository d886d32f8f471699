import { StepNav } from '../../ui/StepNav.tsx'
import { steps } from '../../wizard/index.ts'
import { countFindings } from '../findings/count-findings.ts'
import { stepOfFinding } from '../findings/step-of-finding.ts'
import { useWizard } from '../store.ts'
import styles from './Steps.module.css'
import { useVisited } from './use-visited.ts'

/** The step list: where the visitor is, what is done, and how many findings wait where. */
export function Steps({ view }: { readonly view: string }): React.JSX.Element {
  const findings = useWizard((state) => state.view.findings)
  const visited = useVisited(view)
  const links = steps.map(({ id, title }) => {
    const { error, warning } = countFindings(findings.filter((finding) => stepOfFinding(finding) === id))
    const current = view === id
    return {
      id,
      title,
      href: `#${id}`,
      current,
      done: visited.has(id) && !current && error === 0,
      errors: error,
      warnings: warning,
    }
  })
  const { error: errors, warning: warnings } = countFindings(findings)
  const all = {
    id: 'findings',
    title: 'Findings',
    href: '#findings',
    current: view === 'findings',
    errors,
    warnings,
  }
  return <StepNav steps={links} others={[all]} className={styles['steps'] ?? ''} />
}
