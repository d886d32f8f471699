import { t, translate } from '../../i18n/index.ts'
import type { ProFeature } from '../facts/pro-features.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { proFeaturesInUse } from './reading/pro-features-in-use.ts'
import { read } from './reading/read.ts'
import type { Example, Rule } from './rule.ts'

const repository = [...paths.controlPlane, 'image', 'repository']

const names = (features: readonly ProFeature[]): string =>
  [...new Set(features.map(({ name }) => translate(name)))].join(', ')

const embedded = { backingStore: { etcd: { embedded: { enabled: true } } } }
const oss = { image: { repository: 'loft-sh/vcluster-oss' } }
const dns = (rest: Example = {}): Example => ({
  overrides: { controlPlane: { coredns: { embedded: true } } },
  ...rest,
})

/** Features that need the pro image and a licence. */
export const licence: readonly Rule[] = [
  {
    id: 'image-oss-pro-feature',
    severity: 'error',
    versions: {},
    title: 'Pro feature on the open-source image',
    why: 'The open-source build holds only stubs for these features: they return an error, and the control plane exits at start.',
    docs: ['loft-sh/vcluster pkg/pro@v0.36.1'],
    check(context) {
      if (!read.text(context.values, repository).endsWith('vcluster-oss')) return []
      const features = proFeaturesInUse(context).filter(({ isRefused }) => isRefused)
      if (features.length === 0) return []
      const message = t`The image vcluster-oss cannot do ${names(features)}.`
      return [
        {
          paths: [repository, ...features.map(({ path }) => path)],
          message,
          fix: fix.confirm(t`Use the pro image`, edit.unset(repository)),
        },
      ]
    },
    examples: {
      bad: [
        { overrides: { controlPlane: { ...embedded, statefulSet: oss } } },
        { overrides: { controlPlane: { coredns: { embedded: true }, statefulSet: oss } } },
      ],
      good: [
        { overrides: { controlPlane: embedded } },
        { overrides: { controlPlane: { statefulSet: oss } } },
      ],
    },
  },
  {
    id: 'image-pro-no-licence',
    severity: 'warning',
    versions: {},
    title: 'Pro feature without a licence',
    why: 'With such a feature on, the control plane crashes in a loop until the Secret of the vCluster Platform is in its namespace. Some features are in the free tier, others need a paid one.',
    docs: ['loft-sh/vcluster-docs troubleshoot/pro-feature-license-error.mdx'],
    check(context) {
      const held = context.cluster.licence
      if (held === 'paid' || read.text(context.values, repository).endsWith('vcluster-oss')) return []
      const features = proFeaturesInUse(context).filter(({ tier }) => held !== 'free' || tier === 'paid')
      if (features.length === 0) return []
      const message = features.some(({ tier }) => tier === 'paid')
        ? t`Needs a paid licence of the vCluster Platform: ${names(features)}.`
        : t`Needs a licence (free tier) of the vCluster Platform: ${names(features)}.`
      return [{ paths: features.map(({ path }) => path), message }]
    },
    examples: {
      bad: [dns(), dns({ cluster: { licence: 'none' } })],
      good: [dns({ cluster: { licence: 'free' } }), {}],
    },
  },
]
