import { loadCatalog, minimise, valuesYaml } from '../../core/index.ts'
import type { ImportOptions } from '../../core/import/index.ts'
import { current } from '../store.ts'
import { bestMinor } from './best-minor.ts'
import { currentImport, updateImport, type ImportSession } from './import-session.ts'
import { messages } from './messages.ts'

type Outcome = Pick<ImportSession, 'failure' | 'found' | 'refusal'>

async function outcomeOf(text: string, options: ImportOptions): Promise<Outcome> {
  const { importText } = await import('../../core/import/index.ts')
  const first = await importText(text, options)
  if (!first.ok) return { failure: first, found: null, refusal: null }
  const minor = options.chart ?? bestMinor(first, current().config.chart)
  const imported = minor === first.target ? first : await importText(text, { ...options, chart: minor })
  if (!imported.ok) return { failure: imported, found: null, refusal: null }
  const catalog = await loadCatalog(minor)
  const own = catalog ? valuesYaml(catalog, minimise(catalog.defaults, imported.values)) : ''
  return { failure: null, found: { imported, minor, valuesText: imported.text ?? own }, refusal: null }
}

let latest = 0

/** Reads the text of the import, for a chart minor and an old distribution where these are chosen; the last call wins. */
export async function readImport(chart?: string): Promise<void> {
  latest += 1
  const ticket = latest
  const { text, distro } = currentImport()
  updateImport({ isReading: true, failure: null, refusal: null })
  const options = { ...(chart === undefined ? {} : { chart }), ...(distro === null ? {} : { distro }) }
  const outcome = await outcomeOf(text, options).catch(
    // The reader itself comes over the network, once.
    (): Outcome => ({ failure: null, found: null, refusal: messages.readerMissing() }),
  )
  if (ticket === latest) updateImport({ isReading: false, ...outcome })
}
