import styles from './Footprint.module.css'

export interface FootprintFigure {
  readonly value: string
  /** Behind the figure: `pods`, `Gi storage`. */
  readonly unit: string
  /** What counts in, on hover. */
  readonly title?: string
  /** Before the figure, which then stands at the other end: `needs`. */
  readonly lead?: string
}

interface FootprintProps {
  readonly figures: readonly FootprintFigure[]
  /** `strip`: a bar along an edge. `plain`: a line of text among others. */
  readonly look?: 'strip' | 'plain'
  readonly label: string
  /** At the other end: a way to the explanation. */
  readonly action?: React.ReactNode
}

/** What a configuration takes from the host cluster, in a line. */
export function Footprint({ figures, look = 'strip', label, action }: FootprintProps): React.JSX.Element {
  return (
    <div className={styles[look]}>
      <ul className={styles['figures']} aria-label={label}>
        {figures.map(({ value, unit, title, lead }) => (
          <li key={unit} title={title} data-end={lead ? true : undefined}>
            {lead && `${lead} `}
            <b>{value}</b> {unit}
          </li>
        ))}
      </ul>
      {action}
    </div>
  )
}
