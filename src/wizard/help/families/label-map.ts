import type { Help } from '../help.ts'

/** A selector that knows labels only. `help` says what the whole selector does. */
export const labelMap = (objects: string, help: string): Help => ({
  selector: { title: 'Selector', help },
  'selector.labels': { title: 'Labels', help: `Takes only ${objects} that have all of these labels.` },
})
