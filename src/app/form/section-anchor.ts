import type { Section } from '../../wizard/step.ts'

/** Id of a section's heading, for links within the step. */
export const sectionAnchor = ({ title }: Section): string =>
  `section-${title.toLowerCase().replaceAll(/\W+/g, '-')}`
