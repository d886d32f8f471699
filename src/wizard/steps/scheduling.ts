import { nodeChoiceSection } from '../sections/node-choice.ts'
import { prioritySection } from '../sections/priority.ts'
import { spreadingSection } from '../sections/spreading.ts'
import { tenantDnsPlacementSection } from '../sections/tenant-dns-placement.ts'
import type { Step } from '../step.ts'

export const schedulingStep: Step = {
  id: 'scheduling',
  title: 'Scheduling',
  lead: 'On which nodes of the host cluster the pods of this virtual cluster run, and how they are kept apart.',
  sections: [nodeChoiceSection, spreadingSection, prioritySection, tenantDnsPlacementSection],
}
