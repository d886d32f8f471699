import type { Translations } from '../translations.ts'

export const editor: Translations = {
  '{0} before. Read only.': '{0}, vorher. Nur lesbar.',
  '{0} after. Read only.': '{0}, nachher. Nur lesbar.',
  '{0}. Escape, then Tab leaves the editor. Control M lets Tab always leave it.':
    '{0}. Escape, dann Tab verlässt den Editor. Mit Strg M verlässt ihn Tab immer.',
  '{0}. Read only. Press Control M to let Tab leave the editor.':
    '{0}. Nur lesbar. Mit Strg M verlässt Tab den Editor.',
}
