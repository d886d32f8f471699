import type { Help } from '../help.ts'

/** The same help one place further down: an empty key is the place itself, a key that starts with `[]` its items. */
export const under = (place: string, help: Help): Help =>
  Object.fromEntries(
    Object.entries(help).map(([key, entry]) => [
      key === '' || key.startsWith('[]') ? `${place}${key}` : `${place}.${key}`,
      entry,
    ]),
  )
