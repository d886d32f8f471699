import type { Footprint } from '../../core/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './FootprintDialog.module.css'
import { messages } from './messages.ts'
import { shortBytes } from './short-bytes.ts'
import { shortNumber } from './short-number.ts'

type Workloads = Footprint['workloads']

const roles = { main: undefined, init: messages.beforeOthers, sidecar: messages.besideOthers }

/** What a container asks for and may use. */
function amount(request: number, limit: number | null, text: (value: number) => string): string {
  if (limit === null) return request === 0 ? messages.anyAmount() : messages.unlimited(text(request))
  return messages.range(text(request), text(limit))
}

/** Requests and limits of every container, behind a disclosure. */
export function FootprintContainers({ workloads }: { readonly workloads: Workloads }): React.JSX.Element {
  const rows = workloads.flatMap(({ kind, name, pod }) =>
    pod.containers.map(({ name: container, role, requests, limits }) => ({
      id: `${kind} ${name} ${role} ${container}`,
      note: roles[role]?.(),
      cells: [
        `${name} / ${container}`,
        amount(requests.cpu, limits.cpu, shortNumber),
        amount(requests.memory, limits.memory, shortBytes),
        amount(requests.ephemeral, limits.ephemeral, shortBytes),
      ],
    })),
  )
  return (
    <details className={styles['containers']}>
      <summary>{messages.containersOfEach(rows.length)}</summary>
      <p>{messages.containersLead()}</p>
      <DataTable
        caption={messages.containers()}
        columns={[messages.container(), 'CPU', messages.memory(), messages.ephemeral()]}
        rows={rows}
      />
    </details>
  )
}
