import type { Footprint } from '../../core/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { describeNodes } from './describe-nodes.ts'
import { describeUncounted } from './describe-uncounted.ts'
import { FootprintClaims } from './FootprintClaims.tsx'
import { FootprintContainers } from './FootprintContainers.tsx'
import styles from './FootprintDialog.module.css'
import { messages } from './messages.ts'
import { shortBytes } from './short-bytes.ts'
import { shortNumber } from './short-number.ts'

interface FootprintDialogProps {
  readonly footprint: Footprint
  readonly onClose: () => void
}

/** How the figures of a footprint come about. */
export default function FootprintDialog({ footprint, onClose }: FootprintDialogProps): React.JSX.Element {
  return (
    <Dialog title={messages.footprint()} onClose={onClose} wide>
      <div className={styles['parts']}>
        <p className={styles['lead']}>{messages.footprintLead()}</p>
        <Workloads footprint={footprint} />
        <FootprintContainers workloads={footprint.workloads} />
        <FootprintClaims footprint={footprint} />
        <Sentences title={messages.nodesAndZones()} texts={describeNodes(footprint)} />
        <Sentences title={messages.notCounted()} texts={describeUncounted(footprint)} />
      </div>
    </Dialog>
  )
}

const limitOf = (limit: number | null, text: (value: number) => string): string =>
  limit === null ? messages.noLimit() : messages.limit(text(limit))

function Workloads({ footprint }: { readonly footprint: Footprint }): React.JSX.Element {
  const { workloads, pods, cpu, memory, limits } = footprint
  const rows = workloads.map(({ kind, name, origin, replicas, pod }) => {
    const times = (each: number, text: (value: number) => string): string =>
      replicas === 1 ? text(each) : `${replicas} × ${text(each)} = ${text(replicas * each)}`
    return {
      id: `${kind} ${name}`,
      note: origin === 'tenant' ? messages.startedByControlPlane() : kind,
      cells: [name, replicas, times(pod.requests.cpu, shortNumber), times(pod.requests.memory, shortBytes)],
    }
  })
  const total = {
    id: 'total',
    mark: 'chosen' as const,
    cells: [
      messages.together(),
      pods,
      `${shortNumber(cpu)}, ${limitOf(limits.cpu, shortNumber)}`,
      `${shortBytes(memory)}, ${limitOf(limits.memory, shortBytes)}`,
    ],
  }
  return (
    <DataTable
      caption={messages.workloads()}
      columns={[messages.workload(), messages.pods(), 'CPU', messages.memory()]}
      rows={[...rows, total]}
    />
  )
}

interface SentencesProps {
  readonly title: string
  readonly texts: readonly string[]
}

function Sentences({ title, texts }: SentencesProps): React.JSX.Element | null {
  if (texts.length === 0) return null
  return (
    <section className={styles['sentences']}>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
