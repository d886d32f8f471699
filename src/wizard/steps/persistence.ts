import { claimTemplatesSection } from '../sections/claim-templates.ts'
import { existingVolumeSection } from '../sections/existing-volume.ts'
import { otherVolumesSection } from '../sections/other-volumes.ts'
import { volumeClaimsSection } from '../sections/volume-claims.ts'
import type { Step } from '../step.ts'

export const persistenceStep: Step = {
  id: 'persistence',
  title: 'Persistence',
  lead: 'Which volumes are claimed, on which storage, and what remains after an uninstall.',
  sections: [volumeClaimsSection, existingVolumeSection, claimTemplatesSection, otherVolumesSection],
}
