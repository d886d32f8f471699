import type { Preset } from './preset.ts'

export const existingPvc: Preset = {
  id: 'existing-pvc',
  title: 'Existing volume',
  summary: 'For re-using or restoring a volume: the control plane mounts a claim that you created.',
  changes: [
    'The claim my-existing-pvc is mounted as the data directory; replace the name.',
    'No claim of its own is made, which turns the workload into a Deployment.',
  ],
  tradeOffs: [
    'Exactly one replica.',
    'Upgrades can hang, because the new pod starts before the old one lets go of the volume: scale to zero first.',
    'Without these values, a claim called data-RELEASE-0 that exists before the installation is adopted by the StatefulSet and has neither problem.',
    'The data must come from the same distribution and store.',
  ],
  besides: 'The volume that you bring, and a node in its zone.',
  expects: ['datavolume-rollout'],
  versions: {},
  patch: () => ({
    overrides: {
      controlPlane: {
        statefulSet: {
          persistence: {
            volumeClaim: { enabled: false },
            dataVolume: [{ name: 'data', persistentVolumeClaim: { claimName: 'my-existing-pvc' } }],
          },
        },
      },
    },
  }),
}
