// templates/coredns-configmap.yaml
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { optional } from '../templates/workload/optional.ts'
import { raw } from '../templates/workload/raw.ts'
import { coreDnsData } from './coredns/data.ts'
import type { CoreDnsShape } from './coredns/shape.ts'

/** The manifests of CoreDNS that the control plane applies inside the virtual cluster. */
export const coreDnsConfigMap =
  (shape: CoreDnsShape): Template =>
  (context) => {
    if (!truthy(context.value('controlPlane.coredns.enabled')) || !context.parts.runsWorkload(context))
      return []
    const object = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: `vc-coredns-${context.release.name}`,
        namespace: raw<string>(context.release.namespace),
        ...optional('annotations', context.value('controlPlane.advanced.globalMetadata.annotations')),
      },
      data: coreDnsData(context, shape),
    }
    return [object]
  }
