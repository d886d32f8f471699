import type { Finding } from '../../core/index.ts'
import { StepNav } from '../../ui/StepNav.tsx'
import { translate } from '../../i18n/index.ts'
import { steps } from '../../wizard/index.ts'
import { countFindings } from '../findings/count-findings.ts'
import { stepOfFinding } from '../findings/step-of-finding.ts'
import { useWizard } from '../store.ts'
import { findingsLink } from './findings-link.ts'
import { messages } from './messages.ts'
import { useVisited } from './use-visited.ts'

/** The step list: where the visitor is, what is done, and how many findings wait where. */
export function Steps({ view }: { readonly view: string }): React.JSX.Element {
  const findings = useWizard((state) => state.view.findings)
  const visited = useVisited(view)
  const byStep = new Map<string, Finding[]>(steps.map(({ id }) => [id, []]))
  for (const finding of findings) byStep.get(stepOfFinding(finding))?.push(finding)
  const links = steps.map(({ id, title }) => {
    const { error, warning } = countFindings(byStep.get(id) ?? [])
    const current = view === id
    return {
      id,
      title: translate(title),
      href: `#${id}`,
      current,
      done: visited.has(id) && !current && error === 0,
      errors: error,
      warnings: warning,
    }
  })
  const settings = {
    id: 'settings',
    title: messages.settings(),
    href: '#settings',
    current: view === 'settings',
    errors: 0,
    warnings: 0,
  }
  return <StepNav steps={links} others={[settings, findingsLink(findings, view)]} />
}
