import { t } from '../../i18n/index.ts'
import { nameLimits } from '../facts/name-limits.ts'
import { slug } from './fixing/slug.ts'
import { releaseNameLimit } from './reading/release-name-limit.ts'
import type { Fix, Problem, Rule } from './rule.ts'

/** Names that YAML 1.1 reads as a boolean, a null or a number where the chart writes them without quotes. */
const yamlWord = /^(true|false|yes|no|on|off|null|y|n|\d+(e\d+)?|0x[0-9a-f]+)$/i

/** A new name that passes every rule of this file. */
function rename(name: string, limit: number = nameLimits.etcdStatefulSet): Fix {
  const base = slug(name)
  const safe = yamlWord.test(base) || base === 'loft' ? `vc-${base}` : base
  const cut = safe.slice(0, limit).replace(/-+$/, '')
  return { kind: 'safe', title: t`Name it "${cut}"`, patch: { release: { name: cut } } }
}

function problem(message: string, fix: Fix): readonly Problem[] {
  return [{ paths: [], field: 'release.name', message, fix }]
}

/** What can be wrong with the name of the Helm release, which names nearly every object. */
export const releaseName: readonly Rule[] = [
  {
    id: 'release-name-length',
    severity: 'error',
    versions: {},
    title: 'Release name too long',
    why: 'The pods of a StatefulSet carry a label made of its name and a hash, and labels end at 63 characters. A longer name installs, but no pod is ever created.',
    docs: [
      'kubernetes/kubernetes issue 64023',
      'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1',
    ],
    check(context) {
      const limit = releaseNameLimit(context.topology)
      const { name } = context.release
      if (name.length <= limit) return []
      const message = context.topology.etcd
        ? t`The release name has ${name.length} characters; ${limit} are possible with an etcd StatefulSet.`
        : t`The release name has ${name.length} characters; ${limit} are possible with a ${context.topology.kind}.`
      return problem(message, rename(name, limit))
    },
    examples: {
      bad: [
        { release: { name: 'a'.repeat(53) } },
        {
          release: { name: 'b'.repeat(48) },
          overrides: { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } },
        },
      ],
      good: [{ release: { name: 'a'.repeat(52) } }],
    },
  },
  {
    id: 'release-name-loft',
    severity: 'error',
    versions: { from: '0.26' },
    title: 'Release called "loft"',
    why: 'The chart takes a Service called "loft" in its namespace for the vCluster Platform and refuses to render next to it. A release of that name meets its own Service on the first upgrade.',
    docs: ['loft-sh/vcluster chart/templates/service.yaml@v0.36.1'],
    check: ({ release }) =>
      release.name === 'loft'
        ? problem(t`A release called "loft" cannot be upgraded.`, rename(release.name))
        : [],
    examples: { bad: [{ release: { name: 'loft' } }], good: [{ release: { name: 'loft-team' } }] },
  },
  {
    id: 'release-name-pattern',
    severity: 'error',
    versions: {},
    title: 'Release name that Services cannot have',
    why: 'The chart names its Services after the release, and a Service name begins with a letter and holds only lower-case letters, digits and dashes. Helm allows more, so the install would stop half-way.',
    docs: [
      'loft-sh/vcluster chart/templates/service.yaml@v0.36.1',
      'helm/helm pkg/chartutil/validate_name.go@v3.14.4',
    ],
    check: ({ release }) =>
      /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(release.name)
        ? []
        : problem(
            release.name === ''
              ? t`The release has no name.`
              : t`"${release.name}" cannot name a Service: use lower-case letters, digits and dashes, and begin with a letter.`,
            rename(release.name === '' ? 'my-vcluster' : release.name),
          ),
    examples: {
      bad: [{ release: { name: '1st-cluster' } }, { release: { name: 'Team.A' } }, { release: { name: '' } }],
      good: [{ release: { name: 'team-a' } }],
    },
  },
  {
    id: 'release-name-yaml-type',
    severity: 'error',
    versions: {},
    title: 'Release name that YAML reads as another type',
    why: 'The templates write the name without quotes, so the API server receives a boolean, a number or null instead of text and refuses the objects.',
    docs: [
      'loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1',
      'loft-sh/vcluster chart/templates/service.yaml@v0.24.2',
    ],
    check: ({ release }) =>
      yamlWord.test(release.name)
        ? problem(
            t`The chart writes the name without quotes, and YAML does not read "${release.name}" as text.`,
            rename(release.name),
          )
        : [],
    examples: {
      bad: [{ release: { name: 'true' } }, { release: { name: '123' } }, { release: { name: 'on' } }],
      good: [{ release: { name: 'truest' } }],
    },
  },
]
