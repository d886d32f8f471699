import { t } from '../../i18n/index.ts'
import { containersOf, amountOf } from './reading/containers.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const equal: JsonObject = {
  requests: { cpu: '2', memory: '4Gi' },
  limits: { cpu: '2', memory: '4Gi' },
}
const withResources = (resources: JsonObject, init: JsonObject = {}): Example => ({
  overrides: { controlPlane: { statefulSet: { resources }, distro: { k8s: { resources: init } } } },
})

export const resourcesQosNote: Rule = {
  id: 'resources-qos-note',
  severity: 'info',
  versions: {},
  title: 'Not in the Guaranteed class',
  why: 'Kubernetes counts init containers too. The one that unpacks Kubernetes asks for less than its limit, so the pod is Burstable although requests and limits of the main container are equal.',
  docs: [
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/',
    'loft-sh/vcluster chart/templates/_init-containers.tpl@v0.36.1',
  ],
  check(context) {
    const isEqual = (name: string): boolean =>
      containersOf(context)
        .filter((container) => container.name === name)
        .every((container) =>
          ['cpu', 'memory'].every((resource) => {
            const request = amountOf(context, container, 'requests', resource).amount
            return request !== null && request === amountOf(context, container, 'limits', resource).amount
          }),
        )
    if (!isEqual('control plane') || isEqual('init container')) return []
    const init = [...paths.k8s, 'resources']
    if (Object.keys(read.map(context.values, init)).length === 0) return []
    return [
      {
        paths: [[...paths.controlPlane, 'resources'], init],
        message: t`The pod stays Burstable because requests and limits of its init container differ.`,
      },
    ]
  },
  examples: {
    bad: [withResources(equal)],
    good: [
      {},
      withResources(equal, {
        requests: { cpu: '100m', memory: '256Mi' },
        limits: { cpu: '100m', memory: '256Mi' },
      }),
    ],
  },
}
