import { t } from '../../i18n/index.ts'
import type { Json, JsonObject, Path } from '../json.ts'
import { equals } from '../values/equals.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { Example, Problem, Rule } from './rule.ts'

const namespaces = pathOf('sync.toHost.namespaces')
const kinds = ['configMaps', 'secrets']
const frozen = ['enabled', 'mappings', 'mappingsOnly', 'patches'].map((key) => [...namespaces, key])
const label = '[a-z0-9]([-a-z0-9.]*[a-z0-9])?'
/** `namespace/name`, `namespace/*`, `/name` of the release's namespace, or empty for all of it. */
const hostForm = new RegExp(`^(|(${label})?/(${label}|\\*))$`)
const tenantForm = new RegExp(`^(${label}/(${label}|\\*)|${label})$`)

function faultOf(key: string, value: Json): string | null {
  const target = shown(value)
  if (!hostForm.test(key)) return t`"${key}" is not of the form namespace/name`
  if (typeof value !== 'string' || !tenantForm.test(target))
    return t`"${target}" is not of the form namespace/name`
  if (key !== '' && !target.includes('/')) return t`"${target}" is not of the form namespace/name`
  const isWide = key === '' || key.endsWith('/*')
  if (isWide && target.includes('/') && !target.endsWith('/*'))
    return t`"${key}" stands for many objects, "${target}" for one`
  return null
}

function problemsOf(values: JsonObject, byName: Path): readonly Problem[] {
  const mappings = Object.entries(read.map(values, byName))
  if (mappings.length === 0)
    return [{ paths: [byName], message: t`Nothing is mapped, so nothing could be synced.` }]
  return mappings.flatMap(([key, value]) => {
    const fault = faultOf(key, value)
    return fault === null
      ? []
      : [{ paths: [[...byName, key]], message: t`The mapping is refused: ${fault}.` }]
  })
}

const fromHost = (byName: JsonObject): Example => ({
  overrides: { sync: { fromHost: { configMaps: { enabled: true, mappings: { byName } } } } },
})
const toHost = (byName: JsonObject): JsonObject => ({
  sync: { toHost: { namespaces: { enabled: true, mappings: { byName } } } },
})

/** Which objects of the host and of the tenant belong together. */
export const syncMappings: readonly Rule[] = [
  {
    id: 'sync-mappings',
    severity: 'error',
    versions: { from: '0.23' },
    title: 'Mapping that is refused',
    why: 'Objects of the host are found by namespace and name, and so are their copies. A wildcard goes to a wildcard or a namespace. The control plane exits at start on anything else, and when nothing is mapped at all.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
    check: ({ values }) =>
      kinds
        .map((kind) => pathOf(`sync.fromHost.${kind}`))
        .filter((path) => read.flag(values, [...path, 'enabled']))
        .flatMap((path) => problemsOf(values, [...path, 'mappings', 'byName'])),
    examples: {
      bad: [
        fromHost({}),
        fromHost({ 'Team_A/config': 'team/config' }),
        fromHost({ 'team/*': 'team/config' }),
      ],
      good: [fromHost({ 'team/config': 'team/config' }), fromHost({ 'team/*': 'team/*' }), {}],
    },
  },
  {
    id: 'sync-namespaces',
    severity: 'error',
    versions: { from: '0.26' },
    title: 'Namespace mappings',
    why: 'Synced namespaces need mappings, a wildcard only to a wildcard, and each host namespace once. After the install nothing about them may change: the upgrade is refused.',
    docs: [
      'loft-sh/vcluster pkg/util/namespaces/validation.go@v0.36.1',
      'loft-sh/vcluster config/config.go@v0.26.5',
    ],
    check({ values, deployed }) {
      if (deployed && deployed.minor >= 26) {
        const changed = frozen.filter(
          (path) => !equals(get(values, path) ?? null, get(deployed.values, path) ?? null),
        )
        const back = changed.map((path) => {
          const before = get(deployed.values, path)
          return before === undefined ? edit.unset(path) : edit.set(path, before)
        })
        if (changed.length > 0) {
          const message = t`The sync of namespaces cannot change on a running virtual cluster.`
          return [{ paths: changed, message, fix: fix.safe(t`Keep it as deployed`, ...back) }]
        }
      }
      if (!read.flag(values, [...namespaces, 'enabled'])) return []
      const byName = [...namespaces, 'mappings', 'byName']
      const mappings = Object.entries(read.map(values, byName))
      if (mappings.length === 0)
        return [{ paths: [byName], message: t`The sync of namespaces needs mappings.` }]
      return mappings.flatMap(([key, value], index) => {
        const target = shown(value)
        const isTaken = mappings.findIndex(([, other]) => shown(other) === target) < index
        const isMixed = key.includes('*') !== target.includes('*')
        if (!isTaken && !isMixed) return []
        const message = isTaken
          ? t`The host namespace ${target} is used twice.`
          : t`"${key}" and "${target}" must both have a wildcard, or neither.`
        return [{ paths: [[...byName, key]], message }]
      })
    },
    examples: {
      bad: [
        { overrides: toHost({}) },
        { overrides: toHost({ a: 'host', b: 'host' }) },
        { overrides: toHost({ 'team-*': 'host' }) },
        {
          overrides: toHost({ a: 'host-a' }),
          cluster: { previous: { chart: '0.30', values: toHost({ a: 'host-b' }) } },
        },
      ],
      good: [
        { overrides: toHost({ 'team-*': 'host-*' }) },
        {
          overrides: toHost({ a: 'host-a' }),
          cluster: { previous: { chart: '0.30', values: toHost({ a: 'host-a' }) } },
        },
        {},
      ],
    },
  },
]
