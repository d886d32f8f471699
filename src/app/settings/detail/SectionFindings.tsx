import { equals, type Path } from '../../../core/index.ts'
import { FindingCard } from '../../findings/FindingCard.tsx'
import { useJson } from '../../form/use-json.ts'
import styles from './SectionFindings.module.css'
import { findingKey } from '../../findings/finding-key.ts'

/** What the rules say about a section itself; its settings' rows and links tell the rest. */
export function SectionFindings({ path }: { readonly path: Path }): React.JSX.Element | null {
  const findings = useJson(({ view }) =>
    view.findings.filter(({ paths }) => paths.some((one) => equals([...one], [...path]))),
  )
  if (findings.length === 0) return null
  return (
    <div className={styles['findings']}>
      {findings.map((finding) => (
        <FindingCard key={findingKey(finding)} finding={finding} />
      ))}
    </div>
  )
}
