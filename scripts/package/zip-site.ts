import { zipSync, type Zippable } from 'fflate'

/** The first moment that a zip can name, so that the same files always give the same zip. */
const mtime = new Date(1980, 0, 1)

/** A zip with all files in one folder, sorted by name; the same bytes for the same files. */
export function zipSite(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const name of [...files.keys()].toSorted()) {
    const content = files.get(name)
    if (content) entries[`${folder}/${name}`] = [content, { mtime, level: 9, os: 3, attrs: 0o644 << 16 }]
  }
  return zipSync(entries)
}
