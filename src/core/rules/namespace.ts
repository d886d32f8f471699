import { t } from '../../i18n/index.ts'
import { nameLimits } from '../facts/name-limits.ts'
import { slug } from './fixing/slug.ts'
import type { Problem, Rule } from './rule.ts'

const shared = ['default', 'kube-system', 'kube-public', 'kube-node-lease']

function problem(message: string, namespace: string): readonly Problem[] {
  const patch = { release: { namespace } }
  return [
    {
      paths: [],
      field: 'release.namespace',
      message,
      fix: { kind: 'safe', title: t`Use the namespace "${namespace}"`, patch },
    },
  ]
}

const cut = (name: string): string => name.slice(0, nameLimits.namespace).replace(/-+$/, '')

/** The host namespace that the virtual cluster and its workloads live in. */
export const namespace: readonly Rule[] = [
  {
    id: 'namespace-pattern',
    severity: 'error',
    versions: {},
    title: 'Invalid namespace name',
    why: 'A namespace name holds lower-case letters, digits and dashes, begins and ends with a letter or digit, and has at most 63 characters. The API server refuses anything else.',
    docs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'],
    check({ release }) {
      const name = release.namespace
      if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) && name.length <= nameLimits.namespace) return []
      const repaired = cut(slug(name === '' ? `vcluster-${release.name}` : name, 'vcluster-'))
      return problem(
        name.length > nameLimits.namespace
          ? t`The namespace name has ${name.length} characters; 63 are possible.`
          : t`"${name}" is not a valid namespace name.`,
        repaired,
      )
    },
    examples: {
      bad: [{ release: { namespace: 'Team_A' } }, { release: { namespace: 'n'.repeat(64) } }],
      good: [{ release: { namespace: '1-team' } }],
    },
  },
  {
    id: 'namespace-platform',
    severity: 'error',
    versions: { from: '0.26' },
    title: 'Namespace of the platform',
    why: 'The platform is installed into vcluster-platform unless told otherwise. Where its Service "loft" is found in the namespace, the chart refuses to render, so that the two do not mix.',
    docs: ['loft-sh/vcluster chart/templates/service.yaml@v0.26.5'],
    check: ({ release }) =>
      release.namespace === 'vcluster-platform'
        ? problem(
            t`vcluster-platform is the namespace of the platform; a virtual cluster needs one of its own.`,
            cut(slug(`vcluster-${release.name}`)),
          )
        : [],
    examples: {
      bad: [{ release: { namespace: 'vcluster-platform' } }],
      good: [{ release: { namespace: 'vcluster-team-a' } }],
    },
  },
  {
    id: 'namespace-system',
    severity: 'warning',
    versions: {},
    title: 'Namespace shared with the host cluster',
    why: 'All synced workloads land in this namespace, the control plane gets full rights on its pods, secrets and services, and quotas, limits and network policies of the chart apply to everything in it.',
    docs: ['loft-sh/vcluster chart/templates/role.yaml@v0.24.2'],
    check: ({ release }) =>
      shared.includes(release.namespace)
        ? problem(
            t`The tenant would share the namespace "${release.namespace}" with the host cluster.`,
            cut(slug(`vcluster-${release.name}`)),
          )
        : [],
    examples: {
      bad: [{ release: { namespace: 'default' } }, { release: { namespace: 'kube-system' } }],
      good: [{ release: { namespace: 'vcluster-my-vcluster' } }],
    },
  },
  {
    id: 'service-name-taken',
    severity: 'error',
    versions: {},
    title: 'Service name in use',
    why: 'The chart names its Service after the release. Helm does not take over objects that it did not create, so the install aborts.',
    docs: ['loft-sh/vcluster chart/templates/service.yaml@v0.36.1'],
    check: ({ release }) =>
      release.name === 'kubernetes' && release.namespace === 'default'
        ? [
            {
              paths: [],
              field: 'release.name',
              message: t`The namespace "default" already has a Service called "kubernetes".`,
              fix: {
                kind: 'safe',
                title: t`Name it "vc-kubernetes"`,
                patch: { release: { name: 'vc-kubernetes' } },
              },
            },
          ]
        : [],
    examples: {
      bad: [{ release: { name: 'kubernetes', namespace: 'default' } }],
      good: [{ release: { name: 'kubernetes' } }],
    },
  },
]
