import type { Footprint } from '../../core/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './FootprintDialog.module.css'
import { shortBytes } from './short-bytes.ts'

const classOf = (storageClass: string | null): string => storageClass ?? 'default class of the host'

/** Every volume claim, with size and class. */
export function FootprintClaims({ footprint }: { readonly footprint: Footprint }): React.JSX.Element {
  const { workloads, claims, storage } = footprint
  const rows = [
    ...workloads.flatMap(({ name, replicas, claims: own }) =>
      own.map((claim) => ({
        id: `${name} ${claim.name}`,
        cells: [
          `${claim.name} of ${name}`,
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
  if (rows.length === 0) return <p className={styles['lead']}>No volumes are claimed.</p>
  const total = { id: 'total', mark: 'chosen' as const, cells: ['Together', shortBytes(storage), ''] }
  return (
    <DataTable caption="Volume claims" columns={['Claim', 'Size', 'Storage class']} rows={[...rows, total]} />
  )
}
