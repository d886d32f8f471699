import type { Footprint } from '../../../../core/index.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { shortBytes } from '../../../output/short-bytes.ts'
import { shortNumber } from '../../../output/short-number.ts'
import styles from './PresetDialog.module.css'

interface PlanFiguresProps {
  readonly before: Footprint
  readonly after: Footprint
  /** What comes on top of what is rendered. */
  readonly besides: string | undefined
}

const orNone = (limit: number | null, text: (value: number) => string): string =>
  limit === null ? 'none' : text(limit)

const advisable = (least: number, advised: number): string =>
  advised > least ? `${least} (${advised} advised)` : String(least)

const figures: readonly { readonly title: string; readonly of: (footprint: Footprint) => string }[] = [
  { title: 'Pods', of: ({ pods }) => shortNumber(pods) },
  { title: 'CPU requested', of: ({ cpu }) => shortNumber(cpu) },
  { title: 'CPU limit', of: ({ limits }) => orNone(limits.cpu, shortNumber) },
  { title: 'Memory requested', of: ({ memory }) => shortBytes(memory) },
  { title: 'Memory limit', of: ({ limits }) => orNone(limits.memory, shortBytes) },
  { title: 'Storage claimed', of: ({ storage }) => shortBytes(storage) },
  { title: 'Nodes, at least', of: ({ nodes, advised }) => advisable(nodes, advised.nodes) },
  { title: 'Zones, at least', of: ({ zones, advised }) => advisable(zones, advised.zones) },
]

/** The footprint before and after. */
export function PlanFigures({ before, after, besides }: PlanFiguresProps): React.JSX.Element {
  const rows = figures.map(({ title, of }) => {
    const [old, next] = [of(before), of(after)]
    return { id: title, cells: [title, old, old === next ? old : <b key="after">{next}</b>] }
  })
  return (
    <section className={styles['part']}>
      <h3>Footprint</h3>
      <DataTable caption="Footprint before and after" columns={['On the host', 'Now', 'After']} rows={rows} />
      {besides && <p className={styles['quiet']}>Besides: {besides}</p>}
    </section>
  )
}
