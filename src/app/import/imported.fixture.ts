import { importText, type Imported, type ImportOptions } from '../../core/import/index.ts'

const folder = '../../core/import/cases/'
const cases: Readonly<Record<string, string>> = import.meta.glob('../../core/import/cases/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What the core makes of one of its recorded files. */
export async function imported(file: string, options?: ImportOptions): Promise<Imported> {
  const result = await importText(cases[folder + file] ?? '', options)
  if (!result.ok) throw new Error(`${file}: ${result.message}`)
  return result
}
