import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom at run time. Types may be imported from `core` anywhere. Each layer says why it is bounded. */
const layers: readonly {
  folder: string
  may: readonly string[]
  packages: readonly string[]
  why: string
}[] = [
  {
    folder: 'core/go',
    may: [],
    packages: ['js-yaml', '@noble/hashes'],
    why: "Go's meanings stand on their own",
  },
  { folder: 'core/formats', may: [], packages: [], why: 'a format is a question about a text' },
  { folder: 'core/facts', may: [], packages: [], why: 'facts are data' },
  {
    folder: 'core/values',
    may: ['core/go'],
    packages: ['js-yaml'],
    why: 'values know YAML and nothing of charts',
  },
  {
    folder: 'core/catalog',
    may: ['core/values'],
    packages: ['@cfworker/json-schema'],
    why: 'facts and look-ups only',
  },
  {
    folder: 'core/chart',
    may: ['core/go'],
    packages: [],
    why: 'a chart sees values, as in Helm, and never our opinion of them',
  },
  {
    folder: 'core/rules',
    may: ['core/values', 'core/catalog', 'core/formats', 'core/facts', 'core/go'],
    packages: [],
    why: 'rules judge values; what templates make of them is summed up in the topology',
  },
  {
    folder: 'core/share',
    may: ['core/values', 'core/catalog', 'core/formats'],
    packages: ['fflate', 'zod'],
    why: 'links carry configs',
  },
  {
    folder: 'core/targets',
    may: ['core/values', 'core/go'],
    packages: ['js-yaml'],
    why: 'a target is text made of a config',
  },
  {
    folder: 'core/runbook',
    may: ['core/values', 'core/go', 'core/formats', 'core/facts', 'core/targets'],
    packages: [],
    why: 'a runbook is text made of what is rendered',
  },
  {
    folder: 'core/import',
    may: ['core/values', 'core/catalog', 'core/go', 'core/formats'],
    packages: ['js-yaml', 'fflate'],
    why: 'an import turns a text of any kind into values, and judges nothing',
  },
  {
    folder: 'core/upgrade',
    may: ['core/values', 'core/catalog', 'core/go', 'core/facts'],
    packages: [],
    why: 'a report compares two versions; the caller renders them',
  },
  {
    folder: 'core/language',
    may: ['core/values', 'core/catalog', 'core/go', 'core/facts'],
    packages: ['@cfworker/json-schema', 'js-yaml'],
    why: 'what an editor asks about a text is answered without an editor',
  },
  {
    folder: 'core/corpus',
    may: ['core', 'core/go'],
    packages: [],
    why: 'cases compare what the core renders',
  },
  {
    folder: 'core',
    may: [
      'core/values',
      'core/catalog',
      'core/chart',
      'core/rules',
      'core/share',
      'core/targets',
      'core/formats',
      'core/facts',
      'core/go',
      'core/import',
      'core/upgrade',
      'core/language',
      'core/runbook',
    ],
    packages: ['js-yaml'],
    why: 'the core puts its parts together and knows no page',
  },
  { folder: 'cli', may: ['core'], packages: ['node:'], why: 'the command line is the core in bare Node' },
  { folder: 'wizard', may: ['core'], packages: [], why: 'steps and presets are data' },
  {
    folder: 'editor',
    may: [],
    packages: ['react', 'monaco-editor'],
    why: 'the only importer of Monaco; loaded late',
  },
  { folder: 'ui', may: [], packages: ['react'], why: 'components show props' },
  { folder: 'i18n', may: [], packages: [], why: 'a message is words, whoever says it' },
  { folder: 'sw', may: [], packages: [], why: 'the service worker is a script of its own' },
  {
    folder: 'app',
    may: ['core', 'wizard', 'editor', 'ui', 'i18n'],
    packages: ['react', 'react-dom', 'react-hook-form', 'zod', 'zustand', 'diff', 'fflate', 'qr'],
    why: 'the page puts everything together; nothing imports it',
  },
]

const root = import.meta.dirname
/** Tests and what only they use (arbitraries for property tests, shared set-up). */
/** Translations are found by their folder, not imported one by one. */
const isTranslation = (file: string): boolean => /^i18n\/[a-z]{2}\/./.test(file)
const isTest = (file: string): boolean => /\.(test|bench|arbitrary|fixture)\.tsx?$/.test(file)
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => relative(root, join(folder, file)).replaceAll('\\', '/'))
const all = [...sources(root), ...sources(join(root, '../scripts'))]
const files = all.filter((file) => !isTest(file) && !file.startsWith('../'))

interface Import {
  readonly target: string
  readonly typeOnly: boolean
  readonly lazy: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const found = text.matchAll(/^(?:import|export)\b(\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)
  const lazy = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [
    ...[...found].map(([, type, target = '']) => ({
      target,
      typeOnly: type !== undefined,
      lazy: false,
    })),
    ...[...lazy].map(([, target = '']) => ({ target, typeOnly: false, lazy: true })),
  ]
}

const layerOf = (file: string): (typeof layers)[number] | undefined =>
  layers.find((layer) => file.startsWith(`${layer.folder}/`))
const resolved = new Map(
  all.map((file) => [
    file,
    importsOf(file).map((one) => ({
      ...one,
      file: one.target.startsWith('.')
        ? relative(root, resolve(root, dirname(file), one.target.replace(/\?.*$/, '')))
        : null,
    })),
  ]),
)

const graph = new Map(files.map((file) => [file, resolved.get(file) ?? []] as const))

/** The core's index, what brings rules and templates, and parts that the page loads where somebody asks for them. */
const doors = new Set([
  'core/index.ts',
  'core/derive.ts',
  'core/load-version.ts',
  'core/import/index.ts',
  'core/upgrade/index.ts',
  'core/language/index.ts',
  'core/share/index.ts',
  'core/targets/index.ts',
  'core/runbook/index.ts',
])

function violation(
  file: string,
  one: { target: string; file: string | null; typeOnly: boolean },
): string | null {
  const layer = layerOf(file)
  if (!layer || one.typeOnly || /\.(css|json)$/.test(one.target)) return null
  const allowed = one.file
    ? layerOf(one.file) === layer ||
      layer.may.includes(layerOf(one.file)?.folder ?? '') ||
      (layer.may.includes('core') && doors.has(one.file)) ||
      sharedCore(one.file)
    : layer.packages.some(
        (name) => one.target === name || one.target.startsWith(name.endsWith(':') ? name : `${name}/`),
      )
  return allowed ? null : `${file} imports ${one.target}: ${layer.folder} may not, because ${layer.why}`
}

/** `json.ts` holds types and one type guard, `apply.ts` the only way to change a config, `i18n` the messages: every layer may use them. */
const sharedCore = (file: string): boolean =>
  ['core/json.ts', 'core/apply.ts', 'i18n/index.ts'].includes(file)

test('every import keeps to the layers', () => {
  const violations = [...graph].flatMap(([file, imports]) =>
    imports.map((one) => violation(file, one)).filter(Boolean),
  )
  expect(violations).toEqual([])
})

test('only the doors of the core are used from outside', () => {
  const others = [...graph]
    .filter(([file]) => /^(cli|wizard|ui|app|editor)\//.test(file))
    .flatMap(([file, imports]) =>
      imports
        .map((one) => one.file ?? '')
        .filter((target) => target.startsWith('core/') && !doors.has(target))
        .map((target) => `${file} -> ${target}`),
    )
  expect(others).toEqual([])
})

test('every file outside the entry points is imported by another, by a script or by a test', () => {
  const entries = ['app/main.tsx', 'app/first-picture.tsx', 'cli/main.ts', 'sw/service-worker.ts']
  const imported = new Set([...resolved.values()].flatMap((imports) => imports.map((one) => one.file)))
  expect(
    files.filter((file) => !imported.has(file) && !entries.includes(file) && !isTranslation(file)),
  ).toEqual([])
})

test('no run-time import goes in a circle', () => {
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') return void circles.push([...trail, file].join(' -> '))
    state.set(file, 'open')
    for (const one of graph.get(file) ?? [])
      if (one.file && !one.typeOnly && !one.lazy) visit(one.file, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})
