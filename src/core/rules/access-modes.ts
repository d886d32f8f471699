import { t } from '../../i18n/index.ts'
import type { Json, JsonArray } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { type Claim, claimsOf } from './reading/claims.ts'
import { read } from './reading/read.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const docs = [
  'loft-sh/vcluster chart/templates/_persistence.tpl@v0.36.1',
  'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1',
]
const usable: readonly Json[] = ['ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany']

/** Problems with the access modes of each claim that the chart makes of `volumeClaim`. */
function problems(
  context: RuleContext,
  message: (modes: JsonArray, claim: Claim) => string | null,
): readonly Problem[] {
  return claimsOf(context)
    .filter(({ isRendered }) => isRendered)
    .flatMap((claim) => {
      const path = [...claim.path, 'accessModes']
      if (!Array.isArray(get(context.values, path))) return []
      const text = message(read.list(context.values, path), claim)
      if (text === null) return []
      return [
        {
          paths: [path],
          message: text,
          fix: fix.safe(t`Use ReadWriteOnce`, edit.set(path, ['ReadWriteOnce'])),
        },
      ]
    })
}

function claimed(...accessModes: JsonArray): Example {
  return { overrides: { controlPlane: { statefulSet: { persistence: { volumeClaim: { accessModes } } } } } }
}
const onEtcd = (...accessModes: JsonArray): Example => ({
  overrides: {
    controlPlane: {
      backingStore: {
        etcd: { deploy: { enabled: true, statefulSet: { persistence: { volumeClaim: { accessModes } } } } },
      },
    },
  },
})

/** How volumes may be mounted. */
export const accessModes: readonly Rule[] = [
  {
    id: 'accessmodes-invalid',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Access mode that cannot work',
    why: 'A claim takes ReadWriteOnce, ReadWriteOncePod, ReadWriteMany or ReadOnlyMany, and on a read-only volume there is nowhere to write the state.',
    docs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes'],
    check: (context) =>
      problems(context, (modes) => {
        const wrong = modes.filter((mode) => !usable.includes(mode))
        return wrong.length === 0
          ? null
          : t`The state cannot be written with the access mode ${JSON.stringify(wrong[0])}; use ReadWriteOnce.`
      }),
    examples: { bad: [claimed('RWO'), onEtcd('ReadOnlyMany')], good: [claimed('ReadWriteOncePod'), {}] },
  },
  {
    id: 'accessmodes-multiple',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'More than one access mode',
    why: 'The template prints the list without commas, so two modes become one word such as "ReadWriteOnce ReadWriteMany", which the API server does not know. volumeClaimTemplates can hold several.',
    docs,
    check: (context) =>
      problems(context, (modes, { name }) =>
        modes.length > 1
          ? name === 'etcd'
            ? t`The chart turns the ${modes.length} access modes of etcd into one unknown word.`
            : t`The chart turns the ${modes.length} access modes of the control plane into one unknown word.`
          : null,
      ),
    examples: {
      bad: [claimed('ReadWriteOnce', 'ReadWriteMany'), onEtcd('ReadWriteOnce', 'ReadWriteOncePod')],
      good: [claimed('ReadWriteOnce'), {}],
    },
  },
  {
    id: 'accessmodes-rwx',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Shared volumes for a database',
    why: 'Every pod has a claim of its own, so nobody shares it. Volumes that can be shared are usually NFS, SMB or CephFS, which are slow to write through and risky for the locks of SQLite and etcd.',
    docs: ['etcd-io/website content/en/docs/v3.6/op-guide/hardware.md'],
    check: (context) =>
      problems(context, (modes, { name }) =>
        modes.length === 1 && modes[0] === 'ReadWriteMany'
          ? name === 'etcd'
            ? t`ReadWriteMany usually means a network file system, which is no place for the data of etcd.`
            : t`ReadWriteMany usually means a network file system, which is no place for the data of the control plane.`
          : null,
      ),
    examples: {
      bad: [claimed('ReadWriteMany'), onEtcd('ReadWriteMany')],
      good: [claimed('ReadWriteOnce'), {}],
    },
  },
]
