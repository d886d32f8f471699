import { t } from '../../i18n/index.ts'
import type { Rule } from './rule.ts'

/** Top-level keys of charts before 0.20 that later ones do not have. */
const legacy = [
  'vcluster',
  'syncer',
  'storage',
  'etcd',
  'api',
  'controller',
  'scheduler',
  'ingress',
  'service',
  'isolation',
  'multiNamespaceMode',
  'proxy',
  'coredns',
  'mapServices',
  'fallbackHostDns',
  'enableHA',
  'defaultImageRegistry',
  'securityContext',
  'monitoring',
  'init',
]

export const legacyValuesFormat: Rule = {
  id: 'legacy-values-format',
  severity: 'error',
  versions: {},
  title: 'Values of a chart before 0.20',
  why: 'With 0.20 the values got a new structure (vcluster.yaml), and no later chart reads the old one. "vcluster convert config --distro <distro>" translates a file.',
  docs: ['loft-sh/vcluster config/legacyconfig@v0.24.2'],
  check({ overrides }) {
    const found = legacy.filter((key) => Object.hasOwn(overrides, key))
    if (found.length === 0) return []
    const keys = found.join(', ')
    const message =
      found.length === 1
        ? t`${keys} belongs to the values format before 0.20; convert the file first.`
        : t`${keys} belong to the values format before 0.20; convert the file first.`
    return [{ paths: found.map((key) => [key]), message }]
  },
  examples: {
    bad: [
      { overrides: { syncer: { extraArgs: ['--tls-san=a.example.com'] } } },
      { overrides: { enableHA: true } },
    ],
    good: [{ overrides: { controlPlane: { proxy: { extraSANs: ['a.example.com'] } } } }],
  },
}
