import { t } from '../../i18n/index.ts'
import { kubernetesTags } from '../facts/kubernetes-tags.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { distroOf } from './reading/distro.ts'
import { minorOf } from './reading/minor-of.ts'
import { paths } from './reading/paths.ts'
import { tenantVersionOf, versionPath } from './reading/tenant-version.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Fix, Rule, RuleContext } from './rule.ts'

const version = [...paths.k8s, 'version']
const imageTag = [...paths.k8s, 'image', 'tag']
const components = ['apiServer', 'controllerManager', 'scheduler']
const componentTags = components.map((name) => [...paths.k8s, name, 'image', 'tag'])
const support = 'loft-sh/vcluster config/default_extra_values.go@v0.36.1'
const template = 'loft-sh/vcluster chart/templates/_init-containers.tpl@v0.24.2, v0.36.1'
const skew = 'https://kubernetes.io/releases/version-skew-policy/'

const isK8s = ({ values, minor }: RuleContext): boolean => distroOf(values, minor) === 'k8s'

/** Runs another version: the deciding values are cleared, so that nothing outvotes the new one. */
function runVersion(context: RuleContext, tag: string): Fix {
  const { minor, overrides } = context
  const target = versionPath(minor)
  const others = [version, imageTag, ...componentTags].filter(
    (path) => path.join('.') !== target.join('.') && get(overrides, path) !== undefined,
  )
  return fix.confirm(t`Use ${tag}`, ...others.map(edit.unset), edit.set(target, tag))
}

const tagOf = (context: RuleContext, minor: number | null): string | undefined =>
  kubernetesTags(context.catalog).find((entry) => minorOf(entry.minor) === minor)?.tag

const k8s = (settings: JsonObject, rest: Omit<Example, 'overrides'> = {}): Example => ({
  overrides: { controlPlane: { distro: { k8s: settings } } },
  ...rest,
})

/** Which Kubernetes the tenant runs, and how it goes with the host. */
export const kubernetesVersion: readonly Rule[] = [
  {
    id: 'k8s-compat-untested',
    severity: 'info',
    versions: {},
    needs: 'distro',
    title: 'Versions of host and tenant differ',
    why: 'vCluster is tested with the same minor version on both sides. Other pairs are likely to work, but nobody has checked yours.',
    docs: ['loft-sh/vcluster-docs static/api/k8s-compatibility.json'],
    check(context) {
      const host = minorOf(context.cluster.kubeVersion)
      const tenant = tenantVersionOf(context)
      if (!isK8s(context) || host === null || tenant.minor === null || tenant.minor === host) return []
      const message = t`Kubernetes 1.${tenant.minor} in the tenant on a 1.${host} host is not a tested pair.`
      const same = tagOf(context, host)
      return [
        { paths: [tenant.path], message, ...(same === undefined ? {} : { fix: runVersion(context, same) }) },
      ]
    },
    examples: {
      bad: [
        { chart: '0.36', cluster: { kubeVersion: '1.34' } },
        k8s({ version: 'v1.30.2' }, { chart: '0.24', cluster: { kubeVersion: '1.32' } }),
      ],
      good: [
        { chart: '0.36', cluster: { kubeVersion: '1.36' } },
        { chart: '0.24', cluster: { kubeVersion: '1.31' } },
        {},
      ],
    },
  },
  {
    id: 'k8s-endpointslice-skew',
    severity: 'warning',
    versions: { to: '0.30' },
    needs: 'distro',
    title: 'EndpointSlices may not be synced',
    why: 'Kubernetes 1.34 changed this API in a way that tenants of 1.30 and 1.31 do not cope with: Services in the tenant may have no endpoints.',
    docs: ['loft-sh/vcluster-docs static/api/k8s-compatibility.json (branch vcluster-v0.30)'],
    check(context) {
      const tenant = tenantVersionOf(context)
      if (!isK8s(context) || minorOf(context.cluster.kubeVersion) !== 34) return []
      if (tenant.minor !== 30 && tenant.minor !== 31) return []
      const message = t`A 1.${tenant.minor} tenant on a 1.34 host may not sync EndpointSlices.`
      return [{ paths: [tenant.path], message, fix: runVersion(context, tagOf(context, 32) ?? 'v1.32.1') }]
    },
    examples: {
      bad: [k8s({ version: 'v1.31.1' }, { cluster: { kubeVersion: '1.34' } })],
      good: [
        k8s({ version: 'v1.32.1' }, { cluster: { kubeVersion: '1.34' } }),
        k8s({ version: 'v1.31.1' }, { cluster: { kubeVersion: '1.33' } }),
      ],
    },
  },
  {
    id: 'k8s-skew-ready-false',
    severity: 'warning',
    versions: { to: '0.34' },
    needs: 'distro',
    title: 'Pods may never count as ready',
    why: 'With a host from 1.34 on and an older tenant, synced pods can stay Ready=False for ever although they run. 0.35.3 and 0.36.1 fix it.',
    docs: [
      'loft-sh/vcluster issue 3578',
      'loft-sh/vcluster-docs troubleshoot/pod-stuck-ready-false-version-skew.mdx',
    ],
    check(context) {
      const host = minorOf(context.cluster.kubeVersion)
      const tenant = tenantVersionOf(context)
      if (!isK8s(context) || host === null || host < 34 || tenant.minor === null || tenant.minor >= 34)
        return []
      const message = t`Pods of a 1.${tenant.minor} tenant can stay not ready on a 1.${host} host.`
      const upgrade: Fix = { kind: 'confirm', title: t`Use vCluster 0.36`, patch: { chart: '0.36' } }
      const tag = tagOf(context, 34)
      if (tag === undefined) return [{ paths: [tenant.path], message }]
      return [
        {
          paths: [tenant.path],
          message,
          fix: runVersion(context, tag),
          alternatives: context.deployed ? [] : [upgrade],
        },
      ]
    },
    examples: {
      bad: [k8s({ version: 'v1.32.1' }, { cluster: { kubeVersion: '1.35' } })],
      good: [k8s({ version: 'v1.34.0' }, { cluster: { kubeVersion: '1.35' } }), k8s({ version: 'v1.32.1' })],
    },
  },
  {
    id: 'k8s-version-downgrade',
    severity: 'warning',
    versions: {},
    needs: 'distro',
    title: 'Kubernetes goes down or skips a minor',
    why: 'Kubernetes supports upgrades from one minor to the next and no way back: an API server may not be able to read what another one has stored.',
    docs: [skew],
    check(context) {
      const { deployed, catalog } = context
      if (!deployed || !isK8s(context)) return []
      const own = context.cluster.previous?.values ?? {}
      const isKnown = [version, imageTag, ...componentTags].some((path) => get(own, path) !== undefined)
      const before =
        isKnown || deployed.minor === context.minor
          ? tenantVersionOf({ ...context, values: deployed.values, minor: deployed.minor, catalog }).minor
          : null
      const now = tenantVersionOf(context)
      if (before === null || now.minor === null || now.minor === before || now.minor === before + 1) return []
      const message =
        now.minor < before
          ? t`The tenant would go back from 1.${before} to 1.${now.minor}.`
          : t`The tenant would jump from 1.${before} to 1.${now.minor}.`
      return [{ paths: [now.path], message }]
    },
    examples: {
      bad: [
        k8s(
          { version: 'v1.32.1' },
          {
            cluster: {
              previous: {
                chart: '0.30',
                values: { controlPlane: { distro: { k8s: { version: 'v1.33.4' } } } },
              },
            },
          },
        ),
        k8s(
          { version: 'v1.33.4' },
          {
            cluster: {
              previous: {
                chart: '0.30',
                values: { controlPlane: { distro: { k8s: { version: 'v1.31.1' } } } },
              },
            },
          },
        ),
      ],
      good: [
        k8s(
          { version: 'v1.33.4' },
          {
            cluster: {
              previous: {
                chart: '0.30',
                values: { controlPlane: { distro: { k8s: { version: 'v1.32.1' } } } },
              },
            },
          },
        ),
      ],
    },
  },
  {
    id: 'k8s-version-follows-host',
    severity: 'info',
    versions: { from: '0.21', to: '0.24' },
    needs: 'distro',
    title: 'Kubernetes version of the host',
    why: 'These charts copy the version of the host when none is set. Rendering without a cluster gives another version than an install, and an upgrade of the host changes the tenant on its next upgrade.',
    docs: [template],
    check(context) {
      const tenant = tenantVersionOf(context)
      if (!isK8s(context) || tenant.tag !== '') return []
      const tag = tagOf(context, minorOf(context.cluster.kubeVersion))
      const message = t`The tenant runs the Kubernetes version of the host, whatever that is at the time.`
      return [
        {
          paths: [version],
          message,
          ...(tag === undefined ? {} : { fix: fix.safe(t`Pin ${tag}`, edit.set(version, tag)) }),
        },
      ]
    },
    examples: { bad: [{}, { cluster: { kubeVersion: '1.31' } }], good: [k8s({ version: 'v1.31.1' })] },
  },
  {
    id: 'k8s-version-unsupported',
    severity: 'warning',
    versions: {},
    needs: 'distro',
    title: 'Kubernetes version without images',
    why: 'Each release ships images for a list of Kubernetes versions. Others are untested, and from 0.25 on usually not there to be pulled.',
    docs: [support],
    check(context) {
      const { minor, path } = tenantVersionOf(context)
      const shipped = kubernetesTags(context.catalog)
      if (!isK8s(context) || minor === null || tagOf(context, minor) !== undefined) return []
      const [newest] = shipped
      const [from, to] = [shipped.at(-1)?.minor ?? '', newest?.minor ?? '']
      const message = t`vCluster ${context.catalog.minor} ships Kubernetes ${from} to ${to}, not 1.${minor}.`
      return [{ paths: [path], message, ...(newest ? { fix: runVersion(context, newest.tag) } : {}) }]
    },
    examples: {
      bad: [k8s({ version: 'v1.99.0' }), k8s({ version: 'v1.26.0' })],
      good: [{}, k8s({ version: 'v1.30.2' })],
    },
  },
]
