import type { Section } from '../step.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const existingVolumeSection: Section = {
  title: 'Existing volume',
  help: 'For a volume that already exists, with one replica. A claim named data-RELEASE-0 that exists before the installation is adopted without any of this.',
  entries: [
    { block: 'existing-claim' },
    {
      path: 'controlPlane.statefulSet.persistence.dataVolume',
      title: 'Data volume',
      help: 'Volume that is mounted as the data directory in place of a new claim; one entry must be called data. It is ignored while the claim above is made, so switch that off.',
      example: yamlExamples.dataVolume,
    },
  ],
}
