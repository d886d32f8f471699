import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { amountOf, containersOf } from './reading/containers.ts'
import { mebibyte } from './reading/quantity.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { Json, JsonObject } from '../json.ts'
import { ownerOf } from './resource-owner.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const quantities = 'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/'

const withResources = (resources: JsonObject): Example => ({
  overrides: { controlPlane: { statefulSet: { resources } } },
})
const onEtcd = (resources: JsonObject): Example => ({
  overrides: {
    controlPlane: { backingStore: { etcd: { deploy: { enabled: true, statefulSet: { resources } } } } },
  },
})

/** Requests and limits as written, for every container. */
function given(context: RuleContext) {
  return containersOf(context).flatMap((container) =>
    (['requests', 'limits'] as const).flatMap((kind) =>
      Object.keys(read.map(context.values, [...container.path, kind])).map((resource) => ({
        container,
        kind,
        resource,
        ...amountOf(context, container, kind, resource),
      })),
    ),
  )
}

/** A quantity as it was probably meant: `512MB` and `512 mi` become 512Mi; null where nobody can say. */
function normalised(text: string): string | null {
  const memory = /^\s*(\d+(?:\.\d+)?)\s*([kmgt])i?b?\s*$/i.exec(text)
  if (memory) return `${memory[1] ?? ''}${(memory[2] ?? '').toUpperCase()}i`
  const cores = /^\s*(\d+(?:\.\d+)?)\s*(?:cores?|cpus?)\s*$/i.exec(text)
  return cores?.[1] ?? null
}

/** How requests and limits are written. */
export const resourceUnits: readonly Rule[] = [
  {
    id: 'resources-quantity',
    severity: 'error',
    versions: {},
    title: 'Amount that is no quantity',
    why: 'A quantity is a number with a unit such as m, Mi or Gi, without a space. The API server refuses anything else.',
    docs: [quantities],
    check: (context) =>
      given(context)
        .filter(({ given: text, amount }) => text !== undefined && (amount === null || amount < 0))
        .map(({ path, given: text, container, resource }) => {
          const meant = normalised(shown(text))
          const message = t`${shown(text)} is not an amount of ${resource} for ${ownerOf(container)}.`
          return {
            paths: [path],
            message,
            ...(meant === null ? {} : { fix: fix.safe(t`Use ${meant}`, edit.set(path, meant)) }),
          }
        }),
    examples: {
      bad: [
        withResources({ limits: { memory: '4096MB' } }),
        withResources({ requests: { cpu: '1 core' } }),
        onEtcd({ limits: { memory: '2gi' } }),
      ],
      good: [withResources({ limits: { memory: '4Gi', cpu: 2 } }), {}],
    },
  },
  {
    id: 'resources-suspicious',
    severity: 'warning',
    versions: {},
    title: 'Amount in the wrong unit',
    why: 'For memory the suffix m means thousandths of a byte, and for CPU a bare number means whole cores.',
    docs: [quantities],
    check(context) {
      const suspects = given(context).filter(({ resource, given: text, amount }) =>
        isSuspicious(resource, text, amount),
      )
      return suspects.map(({ path, given: text, resource, container }) => {
        const isCpu = resource === 'cpu'
        const message = isCpu
          ? t`${shown(text)} means ${shown(text)} whole cores.`
          : t`${shown(text)} of memory is less than any container can start with.`
        // Request and limit change together, or the one would fall below the other.
        const alike = suspects.filter((other) => other.container === container && other.resource === resource)
        const edits = alike.flatMap((other) => {
          const meant = meantUnit(other.resource, shown(other.given))
          return meant === null ? [] : [edit.set(other.path, meant)]
        })
        const meant = meantUnit(resource, shown(text))
        return {
          paths: [path],
          message,
          ...(meant === null ? {} : { fix: fix.safe(t`Use ${meant}`, ...edits) }),
        }
      })
    },
    examples: {
      bad: [
        withResources({ requests: { memory: '512m' } }),
        withResources({ requests: { cpu: 500 }, limits: { cpu: 500 } }),
      ],
      good: [withResources({ requests: { memory: '512Mi', cpu: '500m' } })],
    },
  },
]

const isSuspicious = (resource: string, text: Json | undefined, amount: number | null): boolean =>
  amount !== null &&
  amount >= 0 &&
  ((resource === 'memory' && amount < 16 * mebibyte) ||
    (resource === 'cpu' && amount >= 64 && /^\d+$/.test(shown(text))))

/** The amount with the unit that was probably meant; null where nobody can say. */
function meantUnit(resource: string, text: string): string | null {
  if (resource === 'cpu') return `${text}m`
  return /^\d+m$/.test(text) ? `${text.slice(0, -1)}Mi` : null
}
