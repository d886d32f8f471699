import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

const imagePullSecrets = [{ name: 'regcred' }]

export const airGapped: Preset = {
  id: 'air-gapped',
  title: 'Air-gapped',
  summary: 'For clusters without internet: every image comes from one internal registry.',
  changes: [
    'All images come from registry.internal.example; replace the host and mirror the repository paths unchanged.',
    'The pull secret regcred is used by the control plane and by tenant workloads.',
    'Telemetry is off.',
  ],
  tradeOffs: [
    'Registries of single images are ignored.',
    'Licensed features need the platform inside the perimeter.',
    'Up to chart 0.24 also pin the Kubernetes version, or the host decides which tag must be mirrored.',
    tradeOff.storageClass,
  ],
  expects: ['storageclass-unset'],
  versions: {},
  patch: () => ({
    overrides: {
      controlPlane: {
        advanced: {
          defaultImageRegistry: 'registry.internal.example',
          serviceAccount: { imagePullSecrets },
          workloadServiceAccount: { imagePullSecrets },
        },
      },
      telemetry: { enabled: false },
    },
  }),
}
