// templates/config-secret.yaml
import type { Secret } from 'kubernetes-types/core/v1'
import type { Template } from '../chart.ts'
import { configTexts } from '../config-texts.ts'
import { configYaml } from './workload/config-yaml.ts'
import { optional } from './workload/optional.ts'
import { raw } from './workload/raw.ts'

/** The Secret that hands the effective values to the control plane. */
export const configSecret: Template = (context) => {
  const { release, parts, values, codec } = context
  const config = configYaml(values)
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
    data: { 'config.yaml': codec.base64(config) },
  } satisfies Secret
  configTexts.set(object, config)
  return [object]
}
