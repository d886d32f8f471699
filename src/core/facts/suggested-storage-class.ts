import type { Platform } from '../config.ts'

/** The class for fast block storage on each platform; null where it depends on what was installed. */
const suggestions: Readonly<Record<Platform, string | null>> = {
  eks: 'gp3',
  gke: 'premium-rwo',
  aks: 'managed-csi-premium',
  openshift: null,
  'bare-metal': null,
  kind: 'standard',
  other: null,
}

/** The class to suggest for a claim of the control plane or etcd; null where the platform does not decide it. */
export const suggestedStorageClass = (platform: Platform | null): string | null =>
  platform === null ? null : suggestions[platform]
