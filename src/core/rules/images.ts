import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { proFeaturesInUse } from './reading/pro-features-in-use.ts'
import { read } from './reading/read.ts'
import type { JsonObject, Path } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const image = [...paths.controlPlane, 'image']
const repository = [...image, 'repository']
const tag = [...image, 'tag']
const defaultRegistry = pathOf('controlPlane.advanced.defaultImageRegistry')
const helper = 'loft-sh/vcluster chart/templates/_helper.tpl@v0.36.1'

/** Maps with registry, repository and tag, as far as the version has them. */
const imagePaths: readonly Path[] = [
  image,
  [...paths.etcd, 'image'],
  [...paths.k8s, 'image'],
  ...['apiServer', 'controllerManager', 'scheduler'].map((component) => [...paths.k8s, component, 'image']),
  pathOf('controlPlane.distro.k3s.image'),
  pathOf('controlPlane.distro.k0s.image'),
]

const controlPlane = (settings: JsonObject): Example => ({
  overrides: { controlPlane: { statefulSet: { image: settings } } },
})

/** Which images are pulled, and whether that can work. */
export const images: readonly Rule[] = [
  {
    id: 'image-deprecated',
    severity: ({ minor }) => (minor >= 25 ? 'error' : 'info'),
    versions: {},
    title: 'Image that is not built any more',
    why: 'loft-sh/vcluster has had no new tags since 0.25.0, so newer versions cannot be pulled. loft-sh/vcluster-oss is the open-source image, loft-sh/vcluster-pro the default.',
    docs: ['loft-sh/vcluster .goreleaser.yaml@v0.25.0', 'loft-sh/vcluster PR 2646'],
    check(context) {
      const { values, minor } = context
      if (read.text(values, repository) !== 'loft-sh/vcluster') return []
      const message =
        minor >= 25
          ? t`There is no image loft-sh/vcluster for this version.`
          : t`The image loft-sh/vcluster ends with 0.24.`
      const needsPro = proFeaturesInUse(context).length > 0
      const cure = needsPro
        ? fix.safe(t`Use loft-sh/vcluster-pro`, edit.unset(repository))
        : fix.safe(t`Use loft-sh/vcluster-oss`, edit.set(repository, 'loft-sh/vcluster-oss'))
      return [{ paths: [repository], message, fix: cure }]
    },
    examples: {
      bad: [controlPlane({ repository: 'loft-sh/vcluster' })],
      good: [controlPlane({ repository: 'loft-sh/vcluster-oss' }), {}],
    },
  },
  {
    id: 'image-repository-registry',
    severity: 'error',
    versions: {},
    title: 'Registry named twice',
    why: 'The chart joins registry and repository. A repository that begins with a host as well gives a name such as ghcr.io/ghcr.io/..., which does not exist.',
    docs: [helper],
    check({ values }) {
      const central = read.text(values, defaultRegistry)
      return imagePaths.flatMap((path) => {
        const [host = '', ...rest] = read.text(values, [...path, 'repository']).split('/')
        const registry = read.text(values, [...path, 'registry'])
        if (rest.length === 0 || !/[.:]/.test(host) || (registry === '' && central === '')) return []
        const joined = `${central === '' ? registry : central}/${host}/${rest.join('/')}`
        const edits = [
          edit.set([...path, 'repository'], rest.join('/')),
          ...(central === '' ? [edit.set([...path, 'registry'], host)] : []),
        ]
        return [
          {
            paths: [[...path, 'repository'], central === '' ? [...path, 'registry'] : defaultRegistry],
            message: t`The image would be pulled as ${joined}.`,
            fix: fix.safe(t`Drop ${host} from the repository`, ...edits),
          },
        ]
      })
    },
    examples: {
      bad: [controlPlane({ repository: 'ghcr.io/loft-sh/vcluster-oss' })],
      good: [
        controlPlane({ repository: 'loft-sh/vcluster-oss' }),
        controlPlane({ registry: '', repository: 'ghcr.io/loft-sh/vcluster-oss' }),
      ],
    },
  },
  {
    id: 'image-tag-chart-skew',
    severity: 'warning',
    versions: {},
    title: 'Image of another version than the chart',
    why: 'Chart and program are released together: probes, mounts and flags change between releases. An empty tag always means the version of the chart.',
    docs: [helper],
    check({ values, catalog }) {
      const given = read.text(values, tag)
      if (given === '' || given === catalog.chartVersion || /^v|^latest$/.test(given)) return []
      const message = t`The image tag ${given} differs from the chart version ${catalog.chartVersion}.`
      return [{ paths: [tag], message, fix: fix.safe(t`Follow the chart`, edit.unset(tag)) }]
    },
    examples: {
      bad: [controlPlane({ tag: '0.19.5' })],
      good: [{}, { chart: '0.36', ...controlPlane({ tag: '0.36.1' }) }],
    },
  },
  {
    id: 'image-tag-moving',
    severity: 'warning',
    versions: {},
    title: 'Tag that moves',
    why: 'A tag such as "latest" names another image tomorrow. After a restart replicas may run different versions.',
    docs: ['https://kubernetes.io/docs/concepts/containers/images/'],
    check: ({ values }) =>
      imagePaths
        .map((path) => [...path, 'tag'])
        .filter((path) => /^(latest|main|master|edge|stable|dev)$/.test(read.text(values, path)))
        .map((path) => ({
          paths: [path],
          message: t`The tag "${read.text(values, path)}" means another image tomorrow.`,
          fix: fix.safe(t`Use the default tag`, edit.unset(path)),
        })),
    examples: { bad: [controlPlane({ tag: 'latest' })], good: [{}] },
  },
  {
    id: 'image-tag-v',
    severity: 'error',
    versions: {},
    title: 'Image tag with a leading v',
    why: 'vCluster images are tagged with the bare version, unlike those of Kubernetes. A tag with a v cannot be pulled.',
    docs: ['loft-sh/vcluster .goreleaser.yaml@v0.36.1'],
    check({ values }) {
      const given = read.text(values, tag)
      if (!/^v\d/.test(given)) return []
      const bare = given.slice(1)
      return [
        {
          paths: [tag],
          message: t`There is no tag ${given}; it is called ${bare}.`,
          fix: fix.safe(t`Use ${bare}`, edit.set(tag, bare)),
        },
      ]
    },
    examples: { bad: [controlPlane({ tag: 'v0.36.1' })], good: [controlPlane({ tag: '0.36.1' })] },
  },
  {
    id: 'pull-secrets',
    severity: 'info',
    versions: {},
    title: 'Own registry without pull secrets',
    why: 'A private registry asks for credentials. Control plane and etcd use the pull secrets of the service account, tenant workloads and CoreDNS those of the workload service account.',
    docs: ['loft-sh/vcluster chart/templates/serviceaccount.yaml@v0.36.1'],
    check({ values, release }) {
      const registry = read.text(values, defaultRegistry)
      const accounts = ['serviceAccount', 'workloadServiceAccount'].map((name) =>
        pathOf(`controlPlane.advanced.${name}.imagePullSecrets`),
      )
      if (registry === '' || accounts.some((path) => read.list(values, path).length > 0)) return []
      return [
        {
          paths: [defaultRegistry, ...accounts],
          message: t`No pull secret is named: if ${registry} asks for credentials, no image can be pulled.`,
          fix: fix.confirm(
            t`Use the Secret ${release.name}-registry`,
            ...accounts.map((path) => edit.set(path, [{ name: `${release.name}-registry` }])),
          ),
        },
      ]
    },
    examples: {
      bad: [{ overrides: { controlPlane: { advanced: { defaultImageRegistry: 'registry.example.com' } } } }],
      good: [
        {},
        {
          overrides: {
            controlPlane: {
              advanced: {
                defaultImageRegistry: 'registry.example.com',
                serviceAccount: { imagePullSecrets: [{ name: 'regcred' }] },
              },
            },
          },
        },
      ],
    },
  },
  {
    id: 'registry-flatten',
    severity: 'info',
    versions: {},
    title: 'Every image from one registry',
    why: 'The default registry replaces the registry of every image but keeps its repository, so registry.k8s.io/etcd becomes REGISTRY/etcd. Registries set at single images have no effect.',
    docs: [helper, 'loft-sh/vcluster-docs deploy/control-plane/air-gapped.mdx'],
    check({ values }) {
      const registry = read.text(values, defaultRegistry)
      if (registry === '') return []
      return [{ paths: [defaultRegistry], message: t`etcd, for example, is pulled from ${registry}/etcd.` }]
    },
    examples: {
      bad: [{ overrides: { controlPlane: { advanced: { defaultImageRegistry: 'registry.example.com' } } } }],
      good: [{}],
    },
  },
  {
    id: 'registry-format',
    severity: 'error',
    versions: {},
    title: 'Registry that makes no image name',
    why: 'A registry is a host, with a port and a path at most. A scheme, a trailing slash or capitals make the image name invalid.',
    docs: [helper],
    check({ values }) {
      const registries = [defaultRegistry, ...imagePaths.map((path) => [...path, 'registry'])]
      return registries.flatMap((path) => {
        const given = read.text(values, path)
        const sane = given
          .replace(/^[a-z]+:\/\//i, '')
          .replace(/\/+$/, '')
          .toLowerCase()
        if (given === sane) return []
        const cure = sane === '' ? edit.unset(path) : edit.set(path, sane)
        return [
          {
            paths: [path],
            message: t`"${given}" cannot begin the name of an image.`,
            fix: fix.safe(sane === '' ? t`Use the default` : t`Use ${sane}`, cure),
          },
        ]
      })
    },
    examples: {
      bad: [
        {
          overrides: { controlPlane: { advanced: { defaultImageRegistry: 'https://registry.example.com' } } },
        },
        controlPlane({ registry: 'registry.example.com/' }),
      ],
      good: [controlPlane({ registry: 'registry.example.com:5000' }), {}],
    },
  },
]
