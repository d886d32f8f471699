import type { Help } from '../help.ts'

/** Which objects of the host cluster appear where in the tenant. */
export const nameMappings = (objects: string): Help => ({
  mappings: {
    title: 'Mappings',
    help: `Which ${objects} of the host cluster appear, and where in the tenant.`,
  },
  'mappings.byName': {
    title: 'By name',
    help: 'Host namespace/name to tenant namespace/name; namespace/* stands for all of a namespace.',
  },
})
