import { patches } from './patches.ts'
import type { Help } from '../help.ts'

interface Synced {
  readonly title: string
  /** Plural, as in "How … of the tenant are copied": `Ingresses`. */
  readonly objects: string
  readonly direction: 'to' | 'from'
  /** What the switch does: a sentence. */
  readonly enabled: string
}

/** The section of one kind of object that is synced: itself, its switch and its patches. */
export const synced = ({ title, objects, direction, enabled }: Synced): Help => ({
  '': {
    title,
    help:
      direction === 'to'
        ? `How ${objects} of the tenant get to the host cluster.`
        : `How ${objects} of the host cluster appear in the tenant.`,
  },
  enabled: { title: `Sync ${objects}`, help: enabled },
  ...patches(objects),
})
