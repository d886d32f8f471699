import { expect, test } from 'vitest'
import { defaultConfig, loadCatalog, outline, type Config } from '../../core/index.ts'
import { replacesWork } from './replaces-work.ts'

const text = 'telemetry:\n  enabled: false\n'
const overrides = { telemetry: { enabled: false } }

test.each<[string, Partial<Config>, string, boolean]>([
  ['nothing is there', {}, text, false],
  ['other values are there', { overrides }, 'sync: {}\n', true],
  ['the same values are there', { overrides }, text, false],
  ['the same values with a comment are there', { overrides, text: `# ours\n${text}` }, text, true],
  ['the very same text is there', { overrides, text: `# ours\n${text}` }, `# ours\n${text}`, false],
  ['only a comment is there', { text: '# to do\n' }, text, true],
  ['a text that cannot be read is there', { unread: 'a: [' }, text, true],
])('%s', async (_, part, next, replaced) => {
  const config = { ...defaultConfig, ...part }
  const catalog = await loadCatalog(config.chart)
  if (!catalog) throw new Error('no catalog')
  const shown = part.text ?? (part.overrides ? text : '')
  const view = { ...outline(config, catalog), valuesYaml: shown }
  const state = { config, awaited: null, catalog, view, ready: true, before: null, past: [], future: [] }
  expect(replacesWork(state, next)).toBe(replaced)
})
