import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Translations } from '../../src/i18n/index.ts'
import { sourcesIn } from './scan.ts'

/** All translations below a folder such as `src/i18n/de`, by the file that holds them. */
export async function translationsIn(folder: string): Promise<ReadonlyMap<string, Translations>> {
  const files = sourcesIn(folder).filter((file) => !/(index|rest)\.ts$/.test(file))
  const found = new Map<string, Translations>()
  for (const file of files) {
    const module = (await import(pathToFileURL(join(process.cwd(), file)).href)) as Record<
      string,
      Translations
    >
    found.set(file, Object.assign({}, ...Object.values(module)) as Translations)
  }
  return found
}
