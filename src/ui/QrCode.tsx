import styles from './QrCode.module.css'

export interface QrCodeProps {
  /** Rows of the code, dark modules true, with the margin that readers need. */
  readonly modules: readonly (readonly boolean[])[]
  /** What the code holds, for assistive technology. */
  readonly label: string
}

/** CSS pixels that a module takes where there is room; less is hard to read from a screen. */
const modulePixels = 3
const leastPixels = 200

/** Dark modules as one path, a rectangle for each run of a row. */
function pathOf(modules: QrCodeProps['modules']): string {
  const runs = modules.flatMap((row, y) =>
    row.map((dark, x) => {
      if (!dark || row[x - 1]) return ''
      const end = row.indexOf(false, x)
      const length = (end === -1 ? row.length : end) - x
      return `M${x} ${y}h${length}v1h-${length}z`
    }),
  )
  return runs.join('')
}

/** A QR code, dark on white in every theme, because readers expect that. */
export function QrCode({ modules, label }: QrCodeProps): React.JSX.Element {
  const edge = modules.length
  const pixels = Math.max(leastPixels, edge * modulePixels)
  return (
    <svg
      className={styles['code']}
      // A drawing within the page has no tag of its own that says so.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
      viewBox={`0 0 ${edge} ${edge}`}
      width={pixels}
      height={pixels}
      shapeRendering="crispEdges"
    >
      <rect width={edge} height={edge} fill="#fff" />
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  )
}
