import type { Footprint } from '../../core/index.ts'
import type { FootprintFigure } from '../../ui/Footprint.tsx'
import { shortNumber } from './short-number.ts'

const gibi = 2 ** 30

const plural = (count: number, one: string): string => (count === 1 ? one : `${one}s`)

/** The figures of a footprint that fit into a line. */
export function figuresOf(footprint: Footprint): readonly FootprintFigure[] {
  const { pods, cpu, memory, storage, nodes, zones } = footprint
  return [
    {
      value: shortNumber(pods),
      unit: plural(pods, 'pod'),
      title: 'Pods of control plane, etcd and CoreDNS; those of the tenant come on top',
    },
    { value: shortNumber(cpu), unit: 'CPU', title: 'CPU requests of these pods' },
    { value: shortNumber(memory / gibi), unit: 'Gi memory', title: 'Memory requests of these pods' },
    { value: shortNumber(storage / gibi), unit: 'Gi storage', title: 'Sizes of all volume claims' },
    {
      lead: 'needs',
      value: shortNumber(nodes),
      unit: plural(nodes, 'node'),
      title: 'With fewer nodes pods stay pending',
    },
    ...(zones > 1 ? [{ value: shortNumber(zones), unit: plural(zones, 'zone') }] : []),
  ]
}
