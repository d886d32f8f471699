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
      help: 'Tested sets of values, instead of your choices or on top of them. Each is previewed first; you can change everything afterwards.',
      entries: [{ block: 'starting-points' }],
    },
  ],
}
