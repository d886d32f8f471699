import type { JsonObject } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { LegacyDistro } from '../import-result.ts'
import { textAt } from '../text-at.ts'

const all: readonly LegacyDistro[] = ['k3s', 'k8s', 'k0s', 'eks']
const charts: Readonly<Record<string, LegacyDistro>> = {
  vcluster: 'k3s',
  'vcluster-k8s': 'k8s',
  'vcluster-k0s': 'k0s',
  'vcluster-eks': 'eks',
}

/** The distributions that old values can be for: one where the chart's name or the keys tell, else all that are left. */
export function detectDistro(values: JsonObject, chart: string | null): readonly LegacyDistro[] {
  const named = chart !== null && Object.hasOwn(charts, chart) ? charts[chart] : undefined
  // Since 0.20 there is one chart, of this name, so that it tells nothing where other keys tell more.
  if (named && chart !== 'vcluster') return [named]
  const byKeys = fromKeys(values)
  return byKeys.length > 1 && named && byKeys.includes(named) ? [named] : byKeys
}

const parts = ['etcd', 'api', 'controller', 'scheduler'] as const

function fromKeys(values: JsonObject): readonly LegacyDistro[] {
  if (parts.some((key) => Object.hasOwn(values, key)))
    return parts.some((key) => textAt(values, [key, 'image'])?.includes('eks-distro')) ? ['eks'] : ['k8s']
  if (Object.hasOwn(values, 'k3sToken')) return ['k3s']
  if (textAt(values, ['config'])?.includes('k0s.k0sproject.io')) return ['k0s']
  if (!Object.hasOwn(values, 'vcluster')) return all
  const told = ['image', 'command', 'baseArgs', 'env', 'extraArgs']
    .map((key) => JSON.stringify(get(values, ['vcluster', key]) ?? ''))
    .join(' ')
  if (/k3s/i.test(told)) return ['k3s']
  return /k0s/i.test(told) ? ['k0s'] : ['k3s', 'k0s']
}
