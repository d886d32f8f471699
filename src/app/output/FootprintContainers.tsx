import type { Footprint } from '../../core/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './FootprintDialog.module.css'
import { shortBytes } from './short-bytes.ts'
import { shortNumber } from './short-number.ts'

type Workloads = Footprint['workloads']

const roles = { main: undefined, init: 'before the others', sidecar: 'beside the others' } as const

/** What a container asks for and may use. */
function amount(request: number, limit: number | null, text: (value: number) => string): string {
  if (limit === null) return request === 0 ? 'any' : `${text(request)}, no limit`
  return `${text(request)} to ${text(limit)}`
}

/** Requests and limits of every container, behind a disclosure. */
export function FootprintContainers({ workloads }: { readonly workloads: Workloads }): React.JSX.Element {
  const rows = workloads.flatMap(({ kind, name, pod }) =>
    pod.containers.map(({ name: container, role, requests, limits }) => ({
      id: `${kind} ${name} ${role} ${container}`,
      note: roles[role],
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
      <summary>Containers of one pod of each ({rows.length})</summary>
      <p>
        Containers that run together are added up. Init containers run one after another before them and count
        only where one needs more.
      </p>
      <DataTable caption="Containers" columns={['Container', 'CPU', 'Memory', 'Ephemeral']} rows={rows} />
    </details>
  )
}
