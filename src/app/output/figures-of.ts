import type { Footprint } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import type { FootprintFigure } from '../../ui/Footprint.tsx'
import { shortNumber } from './short-number.ts'

const gibi = 2 ** 30

/** The figures of a footprint that fit into a line. */
export function figuresOf(footprint: Footprint): readonly FootprintFigure[] {
  const { pods, cpu, memory, storage, nodes, zones } = footprint
  return [
    {
      value: shortNumber(pods),
      unit: pods === 1 ? t`pod` : t`pods`,
      title: t`Pods of control plane, etcd and CoreDNS; those of the tenant come on top`,
    },
    { value: shortNumber(cpu), unit: 'CPU', title: t`CPU requests of these pods` },
    { value: shortNumber(memory / gibi), unit: t`Gi memory`, title: t`Memory requests of these pods` },
    { value: shortNumber(storage / gibi), unit: t`Gi storage`, title: t`Sizes of all volume claims` },
    {
      lead: t`needs`,
      value: shortNumber(nodes),
      unit: nodes === 1 ? t`node` : t`nodes`,
      title: t`With fewer nodes pods stay pending`,
    },
    ...(zones > 1 ? [{ value: shortNumber(zones), unit: t`zones` }] : []),
  ]
}
