import type { Step } from '../step.ts'

export const reviewStep: Step = {
  id: 'review',
  title: 'Review',
  lead: 'Check what is left to fix, then take the values file, the commands and the manifests with you.',
  sections: [{ title: 'Result', entries: [{ block: 'review' }] }],
}
