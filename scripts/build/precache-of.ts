import { createHash } from 'node:crypto'
import type { Rolldown } from 'vite'
import type { Precache } from '../../src/sw/precache.ts'

type Bundle = Rolldown.OutputBundle

/** The files that the first paint needs: the entry, the newest facts, and what they import statically. */
function firstLoad(bundle: Bundle): Set<string> {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    const part = bundle[file]
    if (part?.type !== 'chunk' || seen.has(file)) return
    seen.add(file)
    for (const css of part.viteMetadata?.importedCss ?? []) seen.add(css)
    part.imports.forEach(visit)
  }
  for (const part of Object.values(bundle)) if (part.type === 'chunk' && part.isEntry) visit(part.fileName)
  return seen
}

/**
 * What a service worker keeps of a build.
 * @param extra files beside the bundle, by name: those of the public folder.
 */
export function precacheOf(bundle: Bundle, facts: string, extra: ReadonlyMap<string, Uint8Array>): Precache {
  const contents = new Map<string, string | Uint8Array>(extra)
  for (const part of Object.values(bundle)) {
    if (part.fileName.startsWith('.vite/')) continue
    contents.set(part.fileName, part.type === 'chunk' ? part.code : part.source)
  }
  const hash = createHash('sha256')
  const files = [...contents.keys()].toSorted()
  for (const file of files) hash.update(`${file}\0`).update(contents.get(file) ?? '')
  const first = firstLoad(bundle)
  const isShell = (file: string): boolean => first.has(file) || file === facts || extra.has(file)
  return {
    version: hash.digest('hex').slice(0, 16),
    shell: ['./', ...files.filter((file) => file !== 'index.html' && isShell(file))],
    rest: files.filter((file) => file !== 'index.html' && !isShell(file)),
  }
}
