// templates/config-secret.yaml
import type { Secret } from 'kubernetes-types/core/v1'
import { base64 } from '../../go/base64.ts'
import type { Template } from '../chart.ts'
import { configYaml } from './workload/config-yaml.ts'
import { optional } from './workload/optional.ts'
import { raw } from './workload/raw.ts'

/** The Secret that hands the effective values to the control plane. */
export const configSecret: Template = (context) => {
  const { release, parts, values } = context
  const object = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `vc-config-${release.name}`,
      namespace: raw(release.namespace),
      labels: { app: 'vcluster', chart: parts.chartLabel(context), release: release.name, heritage: 'Helm' },
      ...optional('annotations', context.value('controlPlane.advanced.globalMetadata.annotations')),
    },
    type: 'Opaque',
    data: { 'config.yaml': base64(configYaml(values)) },
  } satisfies Secret
  return [object]
}
