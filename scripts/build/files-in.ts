import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** All files below a folder with their contents, by path with slashes. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const),
  )
}
