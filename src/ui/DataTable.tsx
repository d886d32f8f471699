import { classNames } from './class-names.ts'
import styles from './DataTable.module.css'

export interface TableRow {
  readonly id: string
  readonly cells: readonly React.ReactNode[]
  /** How a row stands out. */
  readonly mark?: 'chosen' | 'warning' | undefined
  /** What is said about a row that stands out, for assistive technology: `current`. */
  readonly note?: string | undefined
}

export interface DataTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell names the row. */
  readonly rows: readonly TableRow[]
}

/** A small table of facts. */
export function DataTable({ caption, columns, rows }: DataTableProps): React.JSX.Element {
  return (
    // It scrolls sideways on narrow screens, and what scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['frame']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells, mark, note }) => (
            <tr
              key={id}
              className={classNames(mark && styles[mark])}
              aria-current={mark ? 'true' : undefined}
            >
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                    {note && <span className={styles['note']}>{note}</span>}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
