import styles from './Footprint.module.css'

export interface FootprintFigure {
  readonly value: string
  /** Behind the figure: `pods`, `Gi storage`. */
  readonly unit: string
  /** What counts in, on hover. */
  readonly title?: string
  /** Stands at the other end. */
  readonly end?: boolean
}

/** What the configuration takes from the host cluster, in a line. */
export function Footprint({ figures }: { readonly figures: readonly FootprintFigure[] }): React.JSX.Element {
  return (
    <ul className={styles['strip']} aria-label="Footprint">
      {figures.map(({ value, unit, title, end }) => (
        <li key={unit} title={title} className={end ? styles['end'] : undefined}>
          {end && 'needs '}
          <b>{value}</b> {unit}
        </li>
      ))}
    </ul>
  )
}
