import type { Step } from './step.ts'
import { backingStoreStep } from './steps/backing-store.ts'
import { distroStep } from './steps/distro.ts'
import { highAvailabilityStep } from './steps/high-availability.ts'
import { persistenceStep } from './steps/persistence.ts'
import { podsAndImageStep } from './steps/pods-and-image.ts'
import { reviewStep } from './steps/review.ts'
import { schedulingStep } from './steps/scheduling.ts'
import { startStep } from './steps/start.ts'

/** The steps of the wizard in their order. */
export const steps: readonly Step[] = [
  startStep,
  distroStep,
  backingStoreStep,
  highAvailabilityStep,
  schedulingStep,
  persistenceStep,
  podsAndImageStep,
  reviewStep,
]
