import type { Footprint } from '../../core/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './FootprintDialog.module.css'
import { messages } from './messages.ts'
import { shortBytes } from './short-bytes.ts'

const classOf = (storageClass: string | null): string => storageClass ?? messages.defaultClass()

/** Every volume claim, with size and class. */
export function FootprintClaims({ footprint }: { readonly footprint: Footprint }): React.JSX.Element {
  const { workloads, claims, storage } = footprint
  const rows = [
    ...workloads.flatMap(({ name, replicas, claims: own }) =>
      own.map((claim) => ({
        id: `${name} ${claim.name}`,
        cells: [
          messages.claimOf(claim.name, name),
          `${replicas} × ${shortBytes(claim.size)} = ${shortBytes(replicas * claim.size)}`,
          classOf(claim.storageClass),
        ],
      })),
    ),
    ...claims.map((claim) => ({
      id: claim.name,
      cells: [claim.name, shortBytes(claim.size), classOf(claim.storageClass)],
    })),
  ]
  if (rows.length === 0) return <p className={styles['lead']}>{messages.noClaims()}</p>
  const total = {
    id: 'total',
    mark: 'chosen' as const,
    cells: [messages.together(), shortBytes(storage), ''],
  }
  return (
    <DataTable
      caption={messages.claims()}
      columns={[messages.claim(), messages.size(), messages.storageClass()]}
      rows={[...rows, total]}
    />
  )
}
