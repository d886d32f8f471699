import { t } from '../../i18n/index.ts'
import type { Json } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { type Claim, claimsOf } from './reading/claims.ts'
import { gibibyte, quantityOf } from './reading/quantity.ts'
import type { Path } from '../json.ts'
import { shown } from './reading/shown.ts'
import { ownerOf } from './resource-owner.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

interface Size {
  readonly claim: Claim
  readonly path: Path
  readonly given: Json
  /** Null where it is no quantity. */
  readonly bytes: number | null
}

/** Sizes of the claims that the chart makes of `volumeClaim`. */
function sizesOf(context: RuleContext): readonly Size[] {
  return claimsOf(context)
    .filter(({ isRendered }) => isRendered)
    .flatMap((claim) => {
      const path = [...claim.path, 'size']
      const given = get(context.values, path)
      return given === undefined ? [] : [{ claim, path, given, bytes: quantityOf(given) }]
    })
}

/** `10 GB`, `10gb` and `10 g` mean 10Gi; null where no unit can be read. */
function normalised(given: Json): string | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([kmgt])i?b?\s*$/i.exec(typeof given === 'string' ? given : '')
  return match ? `${match[1] ?? ''}${(match[2] ?? '').toUpperCase()}i` : null
}

const setTo = (path: Path, size: string) => fix.safe(t`Use ${size}`, edit.set(path, size))

const claimed = (size: Json, etcd: 'deploy' | 'embedded' | null = null): Example => ({
  overrides: {
    controlPlane: {
      ...(etcd ? { backingStore: { etcd: { [etcd]: { enabled: true } } } } : {}),
      statefulSet: { persistence: { volumeClaim: { size } } },
    },
  },
})
const onEtcd = (size: Json): Example => ({
  overrides: {
    controlPlane: {
      backingStore: {
        etcd: { deploy: { enabled: true, statefulSet: { persistence: { volumeClaim: { size } } } } },
      },
    },
  },
})
const production = { cluster: { intent: 'production' } } as const

/** How large the volumes are. */
export const claimSize: readonly Rule[] = [
  {
    id: 'etcd-size-small',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Small volume for etcd',
    why: 'The database of etcd may grow to 2 GiB before it stops accepting writes, and its log and snapshots come on top. Small cloud disks are slower too.',
    docs: ['etcd-io/website content/en/docs/v3.6/dev-guide/limit.md'],
    check(context) {
      const least = context.cluster.intent === 'production' ? 10 : 2
      return sizesOf(context)
        .filter(
          ({ claim, bytes }) =>
            claim.name === 'etcd' && bytes !== null && bytes > 0 && bytes < least * gibibyte,
        )
        .map(({ path, given }) => ({
          paths: [path],
          message:
            context.cluster.intent === 'production'
              ? t`${shown(given)} is little for etcd; ${least}Gi or more is advised in production.`
              : t`${shown(given)} is little for etcd; ${least}Gi or more is advised.`,
          fix: setTo(path, '10Gi'),
        }))
    },
    examples: {
      bad: [onEtcd('1Gi'), { ...onEtcd('5Gi'), ...production }],
      good: [onEtcd('2Gi'), { ...onEtcd('10Gi'), ...production }],
    },
  },
  {
    id: 'size-invalid',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Size that is no quantity',
    why: 'A size is a number and a unit without a space, such as 10Gi. The API server refuses the StatefulSet otherwise.',
    docs: ['https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/'],
    check: (context) =>
      sizesOf(context)
        .filter(({ bytes }) => bytes === null || bytes <= 0)
        .map(({ claim, path, given }) => ({
          paths: [path],
          message: t`${JSON.stringify(given).slice(0, 40)} is not a size for the claim of ${ownerOf(claim)}.`,
          fix: setTo(path, normalised(given) ?? '10Gi'),
        })),
    examples: {
      bad: [claimed('10 GB'), claimed('10gb'), onEtcd('ten'), claimed('0')],
      good: [claimed('10Gi'), claimed('10G')],
    },
  },
  {
    id: 'size-no-unit',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Size in bytes',
    why: 'A number without a unit counts bytes. Providers refuse such volumes or round them up to their smallest disk.',
    docs: ['https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/'],
    check: (context) =>
      sizesOf(context)
        .filter(({ bytes }) => bytes !== null && bytes > 0 && bytes < gibibyte)
        .map(({ claim, path, given }) => {
          const isBare = /^\d+$/.test(shown(given))
          return {
            paths: [path],
            message: isBare
              ? t`${shown(given)} without a unit asks for ${shown(given)} bytes for ${ownerOf(claim)}.`
              : t`A claim of ${shown(given)} is hardly meant for ${ownerOf(claim)}; it should be at least 1Gi.`,
            fix: setTo(path, isBare ? `${shown(given)}Gi` : '1Gi'),
          }
        }),
    examples: { bad: [claimed('10'), onEtcd('500Mi')], good: [claimed('10Gi'), {}] },
  },
  {
    id: 'size-small',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Small volume in production',
    why: 'The default of the chart is 5Gi. Embedded etcd alone may use 2 GiB and its log, and on many clouds a small disk is also a slow one.',
    docs: [
      'etcd-io/website content/en/docs/v3.6/dev-guide/limit.md',
      'loft-sh/vcluster chart/values.yaml@v0.36.1',
    ],
    check(context) {
      const { cluster, topology } = context
      if (cluster.intent !== 'production') return []
      const least = topology.store === 'embedded-etcd' ? 10 : topology.store === 'sqlite' ? 5 : 0
      return sizesOf(context)
        .filter(
          ({ claim, bytes }) =>
            claim.name === 'control plane' && bytes !== null && bytes > 0 && bytes < least * gibibyte,
        )
        .map(({ path, given }) => ({
          paths: [path],
          message: t`${shown(given)} is little for a production store; ${least}Gi or more is advised.`,
          fix: setTo(path, '10Gi'),
        }))
    },
    examples: {
      bad: [
        { ...claimed('2Gi'), ...production },
        { ...claimed('5Gi', 'embedded'), ...production },
      ],
      good: [
        claimed('2Gi'),
        { ...claimed('5Gi'), ...production },
        { ...claimed('10Gi', 'embedded'), ...production },
      ],
    },
  },
]
