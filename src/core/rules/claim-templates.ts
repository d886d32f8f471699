import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { claimsOf } from './reading/claims.ts'
import { read } from './reading/read.ts'
import type { JsonArray, JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const docs = [
  'loft-sh/vcluster chart/templates/_persistence.tpl@v0.36.1',
  'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1',
]
const replaced = ['size', 'storageClass', 'accessModes']

const template = (name: string): JsonObject => ({
  metadata: { name },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '5Gi' } } },
})
const templated = (volumeClaimTemplates: JsonArray, volumeClaim: JsonObject = {}): Example => ({
  overrides: { controlPlane: { statefulSet: { persistence: { volumeClaimTemplates, volumeClaim } } } },
})

/** Claim templates of the user's own. */
export const claimTemplates: readonly Rule[] = [
  {
    id: 'vct-no-data',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Claim templates without "data"',
    why: 'Own templates replace the one of the chart, but the container still mounts a volume called "data". Without it the pods are never created.',
    docs,
    check: (context) =>
      claimsOf(context)
        .filter(({ hasTemplates, templates }) => {
          const items = read.list(context.values, templates)
          return hasTemplates && !items.some((item) => read.text(item, ['metadata', 'name']) === 'data')
        })
        .map(({ templates, name }) => ({
          paths: [templates],
          message:
            name === 'etcd'
              ? t`None of the etcd claim templates is called "data".`
              : t`None of the control plane claim templates is called "data".`,
          fix: fix.confirm(t`Use the claim of the chart`, edit.unset(templates)),
        })),
    examples: { bad: [templated([template('other')])], good: [templated([template('data')]), {}] },
  },
  {
    id: 'vct-overrides-claim',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Claim settings beside claim templates',
    why: 'With templates of your own the size, class and access modes of volumeClaim are not read; only the retention policy is.',
    docs,
    check: (context) =>
      claimsOf(context)
        .filter(({ hasTemplates }) => hasTemplates)
        .flatMap(({ path }) => {
          const given = replaced
            .map((key) => [...path, key])
            .filter((at) => get(context.overrides, at) !== undefined)
          if (given.length === 0) return []
          const message = t`${given.map((at) => at.at(-1)).join(', ')} of volumeClaim has no effect beside claim templates.`
          return [{ paths: given, message, fix: fix.safe(t`Remove the settings`, ...given.map(edit.unset)) }]
        }),
    examples: {
      bad: [templated([template('data')], { size: '10Gi' })],
      good: [
        templated([template('data')]),
        { overrides: { controlPlane: { statefulSet: { persistence: { volumeClaim: { size: '10Gi' } } } } } },
      ],
    },
  },
]
