import { t } from '../../i18n/index.ts'
import type { Json, JsonObject } from '../json.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { Example, Problem, Rule } from './rule.ts'

const gateways = pathOf('sync.fromHost.gateways')
const enabled = [...gateways, 'enabled']
const byName = [...gateways, 'mappings', 'byName']
const overrides = [...gateways, 'allowedRoutes', 'overrides']

/** Namespaces of the tenant that belong to Kubernetes. */
const reserved = ['kube-node-lease', 'kube-public', 'kube-system']
const hostname = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

interface Mapping {
  readonly key: string
  readonly from: readonly [namespace: string, name: string]
  readonly to: readonly [namespace: string, name: string]
}

const split = (text: string): readonly [string, string] => {
  const [namespace = '', name = ''] = text.split('/')
  return [namespace, name]
}

const covers = ([namespace, name]: Mapping['from'], other: Mapping['from']): boolean =>
  namespace === other[0] && (name === '*' || other[1] === '*' || name === other[1])

/** What is wrong with a mapping by itself or beside those before it; null where nothing is. */
function faultOf({ from, to }: Mapping, before: readonly Mapping[]): string | null {
  if (from[0] === '' || from[1] === '') return t`the host side needs a namespace and a name`
  if (to[0] === '' || to[1] === '') return t`the tenant side needs a namespace and a name`
  if ((from[1] === '*') !== (to[1] === '*')) return t`a wildcard goes to a wildcard, a name to a name`
  if (reserved.includes(to[0])) return t`the namespace ${to[0]} of the tenant is reserved`
  if (before.some((other) => covers(other.from, from))) return t`another mapping covers the same Gateway`
  if (before.some((other) => covers(other.to, to))) return t`another mapping has the same target`
  return null
}

function overrideProblems(values: JsonObject, mappings: readonly Mapping[]): readonly Problem[] {
  return read.list(values, overrides).flatMap((item: Json, index) => {
    const at = [...overrides, String(index)]
    const [namespace, name] = [read.text(item, ['hostNamespace']), read.text(item, ['name'])]
    const wrong = read.list(item, ['allowedHostnames']).find((host) => !hostname.test(shown(host)))
    return [
      ...(mappings.some(({ from }) => covers(from, [namespace, name]))
        ? []
        : [{ paths: [at], message: t`No mapping brings the Gateway ${namespace}/${name}.` }]),
      ...(wrong === undefined
        ? []
        : [{ paths: [[...at, 'allowedHostnames']], message: t`"${shown(wrong)}" is no host name.` }]),
    ]
  })
}

const sync = (settings: JsonObject): Example => ({
  overrides: { sync: { fromHost: { gateways: { enabled: true, ...settings } } } },
})
const mapped = (map: JsonObject): JsonObject => ({ mappings: { byName: map } })

export const syncGateways: Rule = {
  id: 'sync-gateways',
  severity: 'error',
  versions: { from: '0.35' },
  title: 'Gateways that cannot be mapped so',
  why: 'Each Gateway of the host goes to one place in the tenant, outside the namespaces of Kubernetes. The control plane exits at start when nothing is mapped, when mappings overlap, or when an override is about a Gateway that is not mapped.',
  docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
  check({ values }) {
    if (!read.flag(values, enabled)) return []
    const mappings = Object.entries(read.map(values, byName)).map(([key, value]): Mapping => ({
      key,
      from: split(key),
      to: split(shown(value)),
    }))
    if (mappings.length === 0)
      return [
        {
          paths: [byName, enabled],
          message: t`Gateways are synced, but none is mapped.`,
          fix: fix.confirm(t`Do not sync Gateways`, edit.set(enabled, false)),
        },
      ]
    const faults = mappings.flatMap((mapping, index) => {
      const fault = faultOf(mapping, mappings.slice(0, index))
      if (fault === null) return []
      return [{ paths: [[...byName, mapping.key]], message: t`"${mapping.key}" is refused: ${fault}.` }]
    })
    return [...faults, ...overrideProblems(values, mappings)]
  },
  examples: {
    bad: [
      sync({}),
      sync(mapped({ 'platform/edge': 'kube-system/edge' })),
      sync(mapped({ 'platform/*': 'team/*', 'platform/edge': 'shared/edge' })),
      sync(mapped({ 'platform/*': 'team/edge' })),
      sync({
        ...mapped({ 'platform/edge': 'team/edge' }),
        allowedRoutes: { overrides: [{ hostNamespace: 'platform', name: 'other' }] },
      }),
    ],
    good: [sync(mapped({ 'platform/*': 'team/*', 'networking/edge': 'shared/edge' })), {}],
  },
}
