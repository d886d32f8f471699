import { createHash } from 'node:crypto'

/** Lines as `sha256sum` writes and checks them, sorted by name. */
export const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('')
