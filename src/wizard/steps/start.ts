import type { Step } from '../step.ts'

export const startStep: Step = {
  id: 'start',
  title: 'Start',
  lead: 'Say which chart you install and where; defaults, advice and warnings on every other step follow from it.',
  sections: [
    {
      title: 'Release and host cluster',
      help: 'Nothing here is written to the values file, except that selectors use the release name.',
      entries: [{ block: 'context' }],
    },
    {
      title: 'Starting points',
      help: 'Each replaces all values with a tested set; you can change everything afterwards.',
      entries: [{ block: 'starting-points' }],
    },
  ],
}
