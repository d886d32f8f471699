import type { JsonObject, Platform } from '../../../core/index.ts'

const classes: Partial<Record<Platform, string>> = {
  eks: 'gp3',
  gke: 'premium-rwo',
  aks: 'managed-csi-premium',
}

/** `storageClass` of SSD block storage where the platform settles its name, to spread into a claim; else nothing. */
export function fastClass(platform: Platform | null): JsonObject {
  const name = platform && classes[platform]
  return name ? { storageClass: name } : {}
}
