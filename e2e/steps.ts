/** The steps of the wizard by their headings, in order. */
export const steps = [
  'Start',
  'Distro',
  'Backing store',
  'High availability',
  'Scheduling',
  'Persistence',
  'Pods and image',
  'Review',
]
