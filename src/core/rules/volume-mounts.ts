import { t } from '../../i18n/index.ts'
import type { Json, JsonArray, JsonObject, Path } from '../json.ts'
import { get } from '../values/get.ts'
import { set } from '../values/set.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { distroOf } from './reading/distro.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { isObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const binaries = [...paths.controlPlane, 'persistence', 'binariesVolume']
const statefulSet = 'loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'
const etcdStatefulSet = 'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1'

interface Pod {
  readonly name: 'control plane' | 'etcd'
  readonly volumes: Path
  readonly mounts: Path
  readonly templates: Path
  readonly names: readonly string[]
  readonly places: readonly string[]
}

/** Volumes and mount paths that the chart gives the pods by itself. */
function podsOf(context: RuleContext): readonly Pod[] {
  const { minor, values, topology } = context
  const distro = distroOf(values, minor)
  const config = minor <= 25 ? ['/var/vcluster', '/manifests/coredns'] : ['/var/lib/vcluster']
  const own = ['data', 'binaries', 'certs', 'tmp', 'helm-cache', 'vcluster-config', 'plugins']
  const byDistro = distro === 'k3s' ? ['k3s-config'] : distro === 'k0s' ? ['run-k0s'] : []
  const controlPlane: Pod = {
    name: 'control plane',
    volumes: paths.addVolumes,
    mounts: paths.addVolumeMounts,
    templates: paths.volumeClaimTemplates,
    names: [...own, ...(minor <= 25 ? ['coredns'] : []), ...byDistro],
    places: ['/data', '/binaries', '/pki', '/.cache/helm', '/tmp', ...config],
  }
  const etcd: Pod = {
    name: 'etcd',
    volumes: [...paths.etcd, 'persistence', 'addVolumes'],
    mounts: [...paths.etcd, 'persistence', 'addVolumeMounts'],
    templates: paths.etcdClaimTemplates,
    names: ['data', 'certs'],
    places: ['/var/lib/etcd', '/run/config/pki'],
  }
  return topology.etcd ? [controlPlane, etcd] : [controlPlane]
}

const nameOf = (item: Json): string => read.text(item, ['name'])
const namesAt = ({ values }: RuleContext, path: Path): readonly string[] =>
  read.list(values, path).map(nameOf)

/** The list with an item's name changed wherever it stands. */
const renamed = (list: JsonArray, from: string, to: string): JsonArray =>
  list.map((item) => (isObject(item) && nameOf(item) === from ? set(item, ['name'], to) : item))

function volumes(addVolumes: JsonArray, addVolumeMounts: JsonArray = [], rest: JsonObject = {}): Example {
  return {
    overrides: { controlPlane: { statefulSet: { persistence: { addVolumes, addVolumeMounts, ...rest } } } },
  }
}
const secret = (name: string): JsonObject => ({ name, secret: { secretName: 'extra' } })
const mount = (name: string, mountPath: string): JsonObject => ({ name, mountPath })

/** Volumes and mounts beside those of the chart. */
export const volumeMounts: readonly Rule[] = [
  {
    id: 'binaries-volume',
    severity: 'error',
    versions: {},
    title: 'Volume for the binaries missing',
    why: 'The Kubernetes binaries are unpacked into a volume called "binaries". The chart prints this list into the middle of another one: empty, it breaks the YAML, and without that name the mounts have nothing to mount.',
    docs: [statefulSet],
    check(context) {
      const list = read.list(context.values, binaries)
      if (list.some((item) => nameOf(item) === 'binaries')) return []
      // a section that is null as a whole is another matter
      if (get(context.values, binaries.slice(0, -1)) === undefined) return []
      const message =
        list.length === 0
          ? t`The list of binariesVolume is empty.`
          : t`No entry of binariesVolume is called "binaries".`
      return [{ paths: [binaries], message, fix: fix.safe(t`Use the default`, edit.unset(binaries)) }]
    },
    examples: {
      bad: [
        volumes([], [], { binariesVolume: [] }),
        volumes([], [], { binariesVolume: [{ name: 'bin', emptyDir: {} }] }),
      ],
      good: [{}, volumes([], [], { binariesVolume: [{ name: 'binaries', emptyDir: { sizeLimit: '2Gi' } }] })],
    },
  },
  {
    id: 'mount-path-clash',
    severity: 'error',
    versions: {},
    title: 'Mount path in use',
    why: 'Two volumes cannot be mounted at the same path. The API server refuses the pod.',
    docs: [statefulSet, etcdStatefulSet],
    check: (context) =>
      podsOf(context).flatMap(({ name, mounts, places }) =>
        read.list(context.values, mounts).flatMap((item, index) => {
          const at = read.text(item, ['mountPath']).replace(/(.)\/+$/, '$1')
          if (!places.includes(at)) return []
          return [
            {
              paths: [[...mounts, String(index), 'mountPath']],
              message:
                name === 'etcd'
                  ? t`The chart mounts a volume of its own at ${at} of the etcd container.`
                  : t`The chart mounts a volume of its own at ${at} of the control plane container.`,
            },
          ]
        }),
      ),
    examples: {
      bad: [
        volumes([secret('extra')], [mount('extra', '/data')]),
        volumes([secret('extra')], [mount('extra', '/tmp/')]),
      ],
      good: [
        volumes([secret('extra')], [mount('extra', '/etc/extra')]),
        volumes([secret('extra')], [mount('extra', '/data/extra')]),
      ],
    },
  },
  {
    id: 'mount-without-volume',
    severity: 'error',
    versions: {},
    title: 'Mount of a volume that does not exist',
    why: 'Every mount names a volume of the pod. The API server refuses a pod with a mount that has none.',
    docs: [statefulSet, etcdStatefulSet],
    check: (context) =>
      podsOf(context).flatMap(({ volumes: added, mounts, templates, names }) => {
        const claims = read
          .list(context.values, templates)
          .map((item) => read.text(item, ['metadata', 'name']))
        const known = new Set([...names, ...namesAt(context, added), ...claims])
        return read.list(context.values, mounts).flatMap((item, index) => {
          const name = nameOf(item)
          if (known.has(name)) return []
          return [
            {
              paths: [[...mounts, String(index)]],
              message: t`There is no volume called "${name}" to mount.`,
            },
          ]
        })
      }),
    examples: {
      bad: [volumes([], [mount('extra', '/etc/extra')])],
      good: [volumes([secret('extra')], [mount('extra', '/etc/extra')]), {}],
    },
  },
  {
    id: 'volume-name-clash',
    severity: 'error',
    versions: {},
    title: 'Volume name in use',
    why: 'The chart has a volume of this name in the pod already. The API server refuses two of the same name.',
    docs: [statefulSet, etcdStatefulSet],
    check: (context) =>
      podsOf(context).flatMap(({ name, volumes: added, mounts, names }) =>
        namesAt(context, added).flatMap((volume, index) => {
          if (!names.includes(volume)) return []
          const free = `extra-${volume}`
          const edits = [added, mounts]
            .filter((path) => get(context.overrides, path) !== undefined)
            .map((path) => edit.set(path, renamed(read.list(context.values, path), volume, free)))
          const message =
            name === 'etcd'
              ? t`The etcd pod has a volume called "${volume}" already.`
              : t`The control plane pod has a volume called "${volume}" already.`
          return [
            {
              paths: [[...added, String(index), 'name']],
              message,
              fix: fix.safe(t`Call it "${free}"`, ...edits),
            },
          ]
        }),
      ),
    examples: {
      bad: [volumes([secret('certs')], [mount('certs', '/etc/extra')]), volumes([secret('tmp')])],
      good: [volumes([secret('extra')], [mount('extra', '/etc/extra')])],
    },
  },
]
