import type { Help } from '../help.ts'

interface Section {
  readonly title: string
  /** What the section is about: a sentence. */
  readonly about: string
  /** Title of the switch: `Deploy MetalLB`. */
  readonly action: string
  /** What the switch does: a sentence. */
  readonly effect: string
}

/** A section and its switch. */
export const switchOnly = ({ title, about, action, effect }: Section): Help => ({
  '': { title, help: about },
  enabled: { title: action, help: effect },
})
