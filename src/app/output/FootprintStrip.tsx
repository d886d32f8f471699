import { useMemo } from 'react'
import { footprint } from '../../core/index.ts'
import { Footprint } from '../../ui/Footprint.tsx'
import { useWizard } from '../store.ts'

const gibi = 2 ** 30

/** At most two digits behind the point, and none that are zero. */
const short = (value: number): string => String(Math.round(value * 100) / 100)

/** What the configuration takes from the host cluster, computed from the rendered workloads. */
export function FootprintStrip(): React.JSX.Element {
  const manifests = useWizard((state) => state.view.manifests)
  const { pods, cpu, memory, storage, nodes } = useMemo(() => footprint(manifests), [manifests])
  const scope = 'of the virtual control plane and its etcd; tenant pods come on top'
  return (
    <Footprint
      figures={[
        { value: short(pods), unit: pods === 1 ? 'pod' : 'pods', title: `Pods ${scope}` },
        { value: short(cpu), unit: 'CPU', title: `CPU requests ${scope}` },
        { value: short(memory / gibi), unit: 'Gi memory', title: `Memory requests ${scope}` },
        {
          value: short(storage / gibi),
          unit: 'Gi storage',
          title: 'Volume claims that the StatefulSets make',
        },
        {
          value: short(nodes),
          unit: nodes === 1 ? 'node' : 'nodes',
          title: 'Nodes that required anti-affinity by host asks for',
          end: true,
        },
      ]}
    />
  )
}
