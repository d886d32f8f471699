import { PathCode } from '../../../../ui/PathCode.tsx'
import type { ReviewRow } from './review-groups.ts'
import styles from './ReviewRows.module.css'

/** Values that differ from the defaults, each with its path. */
export function ReviewRows({ rows }: { readonly rows: readonly ReviewRow[] }): React.JSX.Element {
  return (
    <dl>
      {rows.map((row) => (
        <Row key={row.path} {...row} />
      ))}
    </dl>
  )
}

function Row({ path, title, value }: ReviewRow): React.JSX.Element {
  // A setting without a field is called after its last key, which its path says already.
  const isNamed = !path.endsWith(title)
  const isLong = value.includes('\n') || value.length > 40
  return (
    <div className={styles['row']} data-long={isLong || undefined}>
      <dt>
        {isNamed && <span className={styles['title']}>{title}</span>}
        <PathCode path={path} />
      </dt>
      <dd>
        <pre>{value}</pre>
      </dd>
    </div>
  )
}
