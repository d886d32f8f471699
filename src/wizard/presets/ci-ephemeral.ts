import type { Preset } from './preset.ts'

export const ciEphemeral: Preset = {
  id: 'ci-ephemeral',
  title: 'Throw-away',
  summary: 'For pipelines and test runs: starts faster and leaves no volume behind.',
  changes: ['No volume is claimed, so the control plane is a Deployment with a temporary directory.'],
  tradeOffs: [
    'Whenever the pod is replaced, by eviction, node loss or any upgrade, the tenant is wiped.',
    'Works without any storage class.',
  ],
  expects: ['persistence-off-sqlite'],
  versions: {},
  patch: () => ({
    cluster: { intent: 'development' },
    overrides: { controlPlane: { statefulSet: { persistence: { volumeClaim: { enabled: false } } } } },
  }),
}
