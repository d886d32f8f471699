import { strToU8, zipSync } from 'fflate'

/** Name (with `/` for folders) and text of a file. */
interface NamedText {
  readonly name: string
  readonly text: string
}

/** The first moment that a zip can name, in local time as the format wants it: the same files are the same bytes everywhere. */
const never = new Date(1980, 0, 1)

/** A zip of texts, in the order of their names. */
export function zipFiles(files: readonly NamedText[]): Uint8Array<ArrayBuffer> {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const entries = Object.fromEntries(sorted.map(({ name, text }) => [name, strToU8(text)]))
  return zipSync(entries, { level: 9, mtime: never })
}
