import { resetImport } from './import-session.ts'
import { readImport } from './read-import.ts'
import type { Source } from './source.ts'

/** Reads a file or a dropped text right away, in place of what was there; the dialog shows what comes of it. */
export async function startImport(source: Source): Promise<void> {
  if (!source.ok) {
    resetImport({ refusal: source.message })
    return
  }
  resetImport({ title: source.title, text: source.text })
  await readImport()
}
