/**
 * Sizes of the built site against the budgets (`npm run size`, after a build). The first load is what index.html names and what these
 * files import statically, plus the newest chart's facts, without which the form does not show. Rules and templates follow right after the
 * first paint, Monaco when the page is idle; each has its own line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface ManifestEntry {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  /** Worker scripts among them. */
  readonly assets?: readonly string[]
}

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  ManifestEntry
>
const gzip = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

function closure(keys: readonly string[], seen: Set<string>): Set<string> {
  for (const key of keys) {
    const entry = manifest[key]
    if (!entry || seen.has(entry.file)) continue
    seen.add(entry.file)
    for (const css of entry.css ?? []) seen.add(css)
    closure(entry.imports ?? [], seen)
  }
  return seen
}

/** The script of a worker with all that it names; workers are not in the manifest but as files of those that start them. */
function worker(name: string): string[] {
  const files = Object.values(manifest).flatMap(({ assets = [] }) => assets)
  const script = files.find((file) => file.startsWith(`assets/${name}`) && file.endsWith('.js'))
  if (!script) return []
  const named = readFileSync(join(dist, script), 'utf8').matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)
  const others = [...named].map(([, file]) => `assets/${file}`).filter((file) => existsSync(join(dist, file)))
  return [...new Set([script, ...others])].filter((file) => !isTranslation(file))
}

/** Pages and workers load the translations of the reader's language, and none for English. */
const isTranslation = (file: string): boolean => /^assets\/(de|rest)-[\w-]+\.js$/.test(file)

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
const facts = Object.keys(manifest).filter((key) => key.endsWith('catalog/facts/0.36.json'))
const engine = Object.keys(manifest).filter((key) =>
  /core\/(derive|load-version|chart\/templates\/index)\.ts$/.test(key),
)
const fields = Object.keys(manifest).filter((key) => /app\/form\/Field(Form|Row)\.tsx$/.test(key))
const panes = Object.keys(manifest).filter((key) => key.endsWith('app/output/OutputPane.tsx'))
const first = closure([...entries, ...facts], new Set())
const form = [...closure(fields, new Set())].filter((file) => !first.has(file) && file.endsWith('.js'))
const output = [...closure(panes, new Set())].filter((file) => !first.has(file) && file.endsWith('.js'))
const second = [...closure(engine, new Set())].filter((file) => !first.has(file))
const editor = [...closure(['src/editor/CodePane.tsx'], new Set())]
const monaco = editor.filter((file) => !first.has(file) && !second.includes(file) && file.endsWith('.js'))
const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzip(file), 0)

/** Translations of the page; the worker has the same in files of its own. */
const german = (part: string): string[] => [manifest[`src/i18n/de/${part}.ts`]?.file ?? '']

const rows = [
  {
    what: 'first load: JavaScript with the newest facts',
    bytes: total([...first].filter((file) => file.endsWith('.js'))),
    budget: 150,
  },
  { what: 'first load: CSS', bytes: total([...first].filter((file) => file.endsWith('.css'))), budget: 20 },
  { what: 'fields of the form, after first paint', bytes: total(form), budget: 40 },
  { what: 'output panes, which do not wait for rules and templates', bytes: total(output), budget: 60 },
  { what: 'rules, templates and text edits, after first paint', bytes: total(second), budget: 160 },
  {
    what: 'Monaco and its worker, after first paint',
    bytes: total([...monaco, ...worker('editor.worker')]),
    budget: 1000,
  },
  {
    what: 'what the values editor asks: worker, settings, Kubernetes',
    bytes: total(worker('language.worker')),
    budget: 150,
  },
  { what: 'German, as far as the first picture needs it', bytes: total(german('index')), budget: 60 },
  { what: 'German that follows', bytes: total(german('rest')), budget: 150 },
  { what: 'service worker with its list of files', bytes: total(['sw.js']), budget: 8 },
]
for (const { what, bytes, budget } of rows) {
  const verdict = bytes === 0 ? 'NOT FOUND' : bytes > budget * 1024 ? 'OVER' : 'ok'
  console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KiB gzip of ${budget}  ${verdict.padEnd(9)} ${what}`)
  if (verdict !== 'ok') process.exitCode = 1
}
