import { t } from '../../../i18n/index.ts'
import { readValues } from '../../values/read-values.ts'
import type { Found, Recogniser } from '../found.ts'
import { reasonOf } from '../../values/parse-yaml.ts'
import { releaseOf } from '../release-of.ts'
import { textAt } from '../text-at.ts'

const kinds: readonly string[] = ['VirtualClusterInstance', 'VirtualClusterTemplate']

/**
 * What the vCluster platform keeps of a virtual cluster or a template for them: the values as text below `helmRelease`.
 * Source: loft-sh/api, apis/storage/v1, virtualcluster_types.go.
 */
export const platform: Recogniser = (object) => {
  const kind = textAt(object, ['kind']) ?? ''
  if (!kinds.includes(kind) || !/\bloft\.sh\//.test(textAt(object, ['apiVersion']) ?? '')) return null
  const helm = ['spec', 'template', 'helmRelease']
  const text = textAt(object, [...helm, 'values']) ?? ''
  const read = readValues(text)
  if (!read.ok) return { problem: t`The text in helmRelease.values: ${reasonOf(read)}`, line: 1 }
  const isInstance = kind === 'VirtualClusterInstance'
  return {
    kind: 'platform',
    title: `${kind} ${textAt(object, ['metadata', 'name']) ?? ''}`.trim(),
    values: read.values,
    text,
    whole: false,
    chart: {
      name: textAt(object, [...helm, 'chart', 'name']),
      version: textAt(object, [...helm, 'chart', 'version']),
      why: 'helmRelease.chart.version',
    },
    release: isInstance
      ? releaseOf(
          textAt(object, ['spec', 'clusterRef', 'virtualCluster']),
          textAt(object, ['spec', 'clusterRef', 'namespace']),
        )
      : {},
    notes: [],
  } satisfies Found
}
