import type { Footprint } from '../../../../core/index.ts'
import { translate } from '../../../../i18n/index.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { shortBytes } from '../../../output/short-bytes.ts'
import { shortNumber } from '../../../output/short-number.ts'
import { messages } from './messages.ts'
import styles from './PresetDialog.module.css'

interface PlanFiguresProps {
  readonly before: Footprint
  readonly after: Footprint
  /** What comes on top of what is rendered. */
  readonly besides: string | undefined
}

const orNone = (limit: number | null, text: (value: number) => string): string =>
  limit === null ? messages.noLimit() : text(limit)

const advisable = (least: number, advised: number): string =>
  advised > least ? messages.advised(least, advised) : String(least)

interface Figure {
  readonly id: string
  readonly title: () => string
  readonly of: (footprint: Footprint) => string
}

const figures: readonly Figure[] = [
  { id: 'pods', title: messages.pods, of: ({ pods }) => shortNumber(pods) },
  { id: 'cpu', title: messages.cpuRequested, of: ({ cpu }) => shortNumber(cpu) },
  { id: 'cpu-limit', title: messages.cpuLimit, of: ({ limits }) => orNone(limits.cpu, shortNumber) },
  { id: 'memory', title: messages.memoryRequested, of: ({ memory }) => shortBytes(memory) },
  { id: 'memory-limit', title: messages.memoryLimit, of: ({ limits }) => orNone(limits.memory, shortBytes) },
  { id: 'storage', title: messages.storageClaimed, of: ({ storage }) => shortBytes(storage) },
  { id: 'nodes', title: messages.nodes, of: ({ nodes, advised }) => advisable(nodes, advised.nodes) },
  { id: 'zones', title: messages.zones, of: ({ zones, advised }) => advisable(zones, advised.zones) },
]

/** The footprint before and after. */
export function PlanFigures({ before, after, besides }: PlanFiguresProps): React.JSX.Element {
  const rows = figures.map(({ id, title, of }) => {
    const [old, next] = [of(before), of(after)]
    return { id, cells: [title(), old, old === next ? old : <b key="after">{next}</b>] }
  })
  return (
    <section className={styles['part']}>
      <h3>{messages.footprint()}</h3>
      <DataTable caption={messages.footprintCaption()} columns={messages.footprintColumns()} rows={rows} />
      {besides && <p className={styles['quiet']}>{messages.besides(translate(besides))}</p>}
    </section>
  )
}
