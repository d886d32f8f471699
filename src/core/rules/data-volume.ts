import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonArray, type JsonObject } from '../json.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const path = paths.dataVolume
const statefulSet = 'loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'
const field = 'loft-sh/vcluster chart/values.yaml@v0.36.1'

const volumesOf = ({ values }: RuleContext): JsonArray => read.list(values, path)
const claimName = (volume: Json | undefined): string =>
  read.text(volume, ['persistentVolumeClaim', 'claimName'])
const index = (number: number): readonly string[] => [...path, String(number)]
const useClaim = [edit.unset(path), edit.set(paths.volumeClaimEnabled, 'auto')]

const existing: JsonArray = [{ name: 'data', persistentVolumeClaim: { claimName: 'my-existing-claim' } }]
function mounted(dataVolume: JsonArray, enabled: Json = false, rest: JsonObject = {}, replicas = 1): Example {
  const persistence = { volumeClaim: { enabled }, dataVolume }
  return {
    overrides: { controlPlane: { ...rest, statefulSet: { highAvailability: { replicas }, persistence } } },
  }
}
const onEtcd = { backingStore: { etcd: { deploy: { enabled: true } } } }
const onEmbedded = { backingStore: { etcd: { embedded: { enabled: true } } } }

/** A volume of the user's own for `/data`. */
export const dataVolume: readonly Rule[] = [
  {
    id: 'datavolume-ignored',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Existing volume is not used',
    why: 'A claim template and the volume are both called "data", and the StatefulSet controller prefers the claim: a new, empty volume is created and yours stays unused, without a word. A claim named data-RELEASE-0 that exists before the install is adopted instead.',
    docs: [field, 'kubernetes/kubernetes pkg/controller/statefulset'],
    check(context) {
      const { topology, release } = context
      const volumes = volumesOf(context)
      if (volumes.length === 0 || topology.data !== 'claim') return []
      const name = claimName(volumes.find((volume) => read.text(volume, ['name']) === 'data') ?? volumes[0])
      const hasTemplates = read.list(context.values, paths.volumeClaimTemplates).length > 0
      const off = [
        edit.set(paths.volumeClaimEnabled, false),
        ...(hasTemplates ? [edit.unset(paths.volumeClaimTemplates)] : []),
      ]
      return [
        {
          paths: [path, hasTemplates ? paths.volumeClaimTemplates : paths.volumeClaimEnabled],
          message:
            name === ''
              ? t`dataVolume is ignored: the StatefulSet makes a new claim data-${release.name}-0.`
              : t`The claim ${name} is ignored: the StatefulSet makes a new claim data-${release.name}-0.`,
          fix: fix.confirm(t`Use my volume and make no claim`, ...off),
          alternatives: [
            fix.confirm(t`Drop dataVolume and pre-create data-${release.name}-0`, edit.unset(path)),
          ],
        },
      ]
    },
    examples: {
      bad: [mounted(existing, 'auto'), mounted(existing, true, onEtcd)],
      good: [mounted(existing), mounted(existing, 'auto', onEtcd), mounted(existing, false, onEmbedded)],
    },
  },
  {
    id: 'datavolume-key-typo',
    severity: 'error',
    versions: {},
    title: 'Misspelt persistentVolumeClaim',
    why: 'The key of a claim in a volume is persistentVolumeClaim. The API server does not know "persistenceVolumeClaim": the volume is refused, or becomes an empty directory.',
    docs: ['https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/'],
    check: (context) =>
      volumesOf(context).flatMap((volume, number) => {
        if (!isObject(volume) || !Object.hasOwn(volume, 'persistenceVolumeClaim')) return []
        const { persistenceVolumeClaim = null, ...rest } = volume
        const corrected = {
          ...rest,
          persistentVolumeClaim: rest['persistentVolumeClaim'] ?? persistenceVolumeClaim,
        }
        return [
          {
            paths: [[...index(number), 'persistenceVolumeClaim']],
            message: t`The key is called persistentVolumeClaim, with a t.`,
            fix: fix.safe(t`Correct the key`, editList.replace(context, index(number), corrected)),
          },
        ]
      }),
    examples: {
      bad: [mounted([{ name: 'data', persistenceVolumeClaim: { claimName: 'a' } }])],
      good: [mounted(existing)],
    },
  },
  {
    id: 'datavolume-name',
    severity: 'error',
    versions: {},
    title: 'Data volume under another name',
    why: 'The container mounts the volume called "data". Without one of that name the API server refuses the pod.',
    docs: [statefulSet],
    check(context) {
      const volumes = volumesOf(context)
      const [first] = volumes
      if (volumes.length === 0 || volumes.some((volume) => read.text(volume, ['name']) === 'data')) return []
      const message = t`None of the volumes in dataVolume is called "data".`
      if (!isObject(first)) return [{ paths: [path], message }]
      const renamed = editList.replace(context, index(0), { ...first, name: 'data' })
      return [{ paths: [path], message, fix: fix.safe(t`Call it "data"`, renamed) }]
    },
    examples: {
      bad: [mounted([{ name: 'storage', persistentVolumeClaim: { claimName: 'a' } }])],
      good: [mounted(existing)],
    },
  },
  {
    id: 'datavolume-pvc-exists',
    severity: 'info',
    versions: {},
    title: 'Claim of your own',
    why: 'Helm neither creates nor deletes this claim. It must exist in the namespace before the install, and it stays when the release is removed.',
    docs: [field],
    check: (context) =>
      volumesOf(context)
        .map(claimName)
        .filter((name) => name !== '')
        .map((name) => ({
          paths: [path],
          message: t`The claim ${name} must exist in the namespace ${context.release.namespace} before the install.`,
        })),
    examples: { bad: [mounted(existing)], good: [mounted([{ name: 'data', emptyDir: {} }])] },
  },
  {
    id: 'datavolume-replicas',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'One data volume for several replicas',
    why: 'All pods would mount the same directory: a ReadWriteOnce volume cannot be attached to a second node, and on a shared one the replicas overwrite each other’s files.',
    docs: [statefulSet],
    check({ topology }) {
      const { data, replicas, store } = topology
      if (data !== 'volume' || replicas <= 1 || store === 'embedded-etcd') return []
      const message = t`${replicas} replicas would share one data volume.`
      return [{ paths: [path, paths.replicas], message, fix: fix.confirm(t`Drop dataVolume`, ...useClaim) }]
    },
    examples: {
      bad: [mounted(existing, false, onEtcd, 3)],
      good: [mounted(existing, false, onEtcd), mounted(existing, true, onEtcd, 3)],
    },
  },
  {
    id: 'datavolume-rollout',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Upgrades wait for a volume that is in use',
    why: 'A Deployment keeps the old pod until the new one is ready, and every change of a value starts a new one. On another node it cannot attach the volume; on the same node two processes open one database. Scale to zero before an upgrade, or let a StatefulSet adopt the claim.',
    docs: [statefulSet],
    check(context) {
      const { topology } = context
      if (topology.data !== 'volume' || topology.kind !== 'Deployment' || topology.replicas !== 1) return []
      if (!volumesOf(context).some((volume) => claimName(volume) !== '')) return []
      const message = t`An upgrade starts the new pod while the old one still holds the volume.`
      return [{ paths: [path], message }]
    },
    examples: { bad: [mounted(existing)], good: [mounted([{ name: 'data', emptyDir: {} }]), {}] },
  },
  {
    id: 'embedded-shared-datavolume',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Etcd members share one volume',
    why: 'Every pod is an etcd member with a database of its own. On one volume they overwrite each other.',
    docs: [statefulSet],
    check({ topology }) {
      const { data, replicas, store } = topology
      if (store !== 'embedded-etcd' || data !== 'volume' || replicas <= 1) return []
      const message = t`${replicas} etcd members would write into one volume.`
      return [
        { paths: [path, paths.replicas], message, fix: fix.safe(t`Use one claim per member`, ...useClaim) },
      ]
    },
    examples: {
      bad: [mounted(existing, false, onEmbedded, 3)],
      good: [mounted(existing, false, onEmbedded)],
    },
  },
]
