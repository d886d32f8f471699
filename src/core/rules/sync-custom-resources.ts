import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { integrationResources } from '../facts/integration-resources.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const directions = ['toHost', 'fromHost'] as const
type Direction = (typeof directions)[number]

const listPath = (direction: Direction): Path => pathOf(`sync.${direction}.customResources`)
const scopes = { toHost: ['Namespaced'], fromHost: ['Cluster', 'Namespaced'] } as const

/** A resource may name its scope; mappings belong to namespaced objects of the host, and only to them. */
function scopeProblems(item: Json, at: Path, direction: Direction): readonly Problem[] {
  const scope = read.text(item, ['scope'])
  const allowed: readonly string[] = scopes[direction]
  if (scope !== '' && !allowed.includes(scope))
    return [
      {
        paths: [[...at, 'scope']],
        message:
          direction === 'toHost'
            ? t`"${scope}" is no scope here; use Namespaced.`
            : t`"${scope}" is no scope here; use Cluster or Namespaced.`,
        ...(direction === 'toHost' ? { fix: fix.safe(t`Leave it out`, edit.unset([...at, 'scope'])) } : {}),
      },
    ]
  if (direction === 'toHost') return []
  const isMapped = Object.keys(read.map(item, ['mappings', 'byName'])).length > 0
  if (isMapped && scope !== 'Namespaced')
    return [
      { paths: [[...at, 'mappings']], message: t`Mappings are for resources with the scope Namespaced.` },
    ]
  if (!isMapped && scope === 'Namespaced')
    return [{ paths: [[...at, 'scope']], message: t`Namespaced resources of the host need mappings.` }]
  return []
}

/** Each patch does one thing, and each path is patched once. */
function patchProblems(item: Json, at: Path): readonly Problem[] {
  const patches = read.list(item, ['patches'])
  return patches.flatMap((patch, index) => {
    const path = [...at, 'patches', String(index)]
    const ways = [
      read.text(patch, ['expression']) !== '' || read.text(patch, ['reverseExpression']) !== '',
      isObject(get(patch, ['labels'])),
      isObject(get(patch, ['reference'])),
    ].filter(Boolean).length
    if (ways !== 1)
      return [{ paths: [path], message: t`A patch needs exactly one of expression, labels and reference.` }]
    const target = read.text(patch, ['path'])
    const isTaken = patches.slice(0, index).some((other) => read.text(other, ['path']) === target)
    return isTaken ? [{ paths: [path], message: t`${target} is patched twice.` }] : []
  })
}

/** The integration that syncs this resource already; null where none does. */
function integrationOf({ values, minor }: RuleContext, name: string): string | null {
  if (minor < 25) return null
  const found = integrationResources.find((resource) => resource.name === name)
  const path = pathOf(`integrations.${found?.integration ?? ''}`)
  if (!found || !read.flag(values, [...path, 'enabled'])) return null
  const isOn = found.switches.some((below) => read.flag(values, [...path, ...pathOf(below), 'enabled']))
  return isOn ? found.integration : null
}

function resourceProblems(context: RuleContext, direction: Direction): readonly Problem[] {
  const list = listPath(direction)
  return Object.entries(read.map(context.values, list)).flatMap(([name, item]) => {
    const at = [...list, name]
    const isOn = read.flag(item, ['enabled'])
    const integration = isOn ? integrationOf(context, name) : null
    const both =
      isOn && direction === 'fromHost' && read.flag(context.values, [...listPath('toHost'), name, 'enabled'])
    return [
      ...scopeProblems(item, at, direction),
      ...patchProblems(item, at),
      ...(integration === null
        ? []
        : [
            {
              paths: [at],
              message: t`${name} is synced by the integration ${integration} already.`,
              fix: fix.confirm(t`Remove it here`, edit.unset(at)),
            },
          ]),
      ...(both ? [{ paths: [at], message: t`${shown(name)} is synced to the host and from it.` }] : []),
    ]
  })
}

const to = (resource: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: { sync: { toHost: { customResources: { 'certificates.cert-manager.io': resource } } }, ...rest },
})
const from = (resource: JsonObject): Example => ({
  overrides: { sync: { fromHost: { customResources: { 'teams.example.com': resource } } } },
})

export const syncCustomResources: Rule = {
  id: 'sync-customresources',
  severity: 'error',
  versions: { from: '0.21' },
  title: 'Custom resource that cannot be synced so',
  why: 'The control plane checks scope, mappings and patches of every custom resource at start, and whether something else syncs it already. It exits on the first that is wrong.',
  docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
  check: (context) => directions.flatMap((direction) => resourceProblems(context, direction)),
  examples: {
    bad: [
      to({ enabled: true, scope: 'Cluster' }),
      to({ enabled: true, patches: [{ path: 'spec.a' }] }),
      from({ enabled: true, scope: 'Namespaced' }),
      { chart: '0.36', ...to({ enabled: true }, { integrations: { certManager: { enabled: true } } }) },
    ],
    good: [
      to({ enabled: true, scope: 'Namespaced', patches: [{ path: 'spec.a', expression: 'value' }] }),
      from({ enabled: true, scope: 'Cluster' }),
      {},
    ],
  },
}
