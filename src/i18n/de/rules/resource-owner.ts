import type { Translations } from '../../translations.ts'

/** The German of rules/resource-owner.ts. */
export const resourceOwner: Translations = {
  // In German always after „für“.
  'the control plane': 'die Control Plane',
  'init container': 'Init-Container',
}
