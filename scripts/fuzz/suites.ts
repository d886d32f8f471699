import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { importText } from '../../src/core/import/index.ts'
import {
  decodeLink,
  defaultConfig,
  helmCommand,
  readConfig,
  readValues,
  reviseText,
} from '../../src/core/index.ts'
import { derive } from '../../src/core/derive.ts'
import { loadVersion } from '../../src/core/load-version.ts'
import { redact } from '../../src/core/share/index.ts'
import { bundle, targets, type TargetInput } from '../../src/core/targets/index.ts'
import { readCases } from '../corpus/read-cases.ts'
import { mutated } from './mutated.ts'
import { requireCleanPrototype, requireMessage } from './require-clean.ts'
import type { Suite } from './suite.ts'

const core = join(import.meta.dirname, '../../src/core')
const values = readCases(join(core, 'corpus/cases/0.36.jsonl.gz')).map((record) => record.values)
const imports = readdirSync(join(core, 'import/cases'))
  .filter((name) => !name.endsWith('.json') || name !== 'expected.json')
  .map((name) => readFileSync(join(core, 'import/cases', name), 'latin1'))
  .filter((text) => text.length < 20_000)
const links = ['codec-1', 'codec-2'].flatMap((name) =>
  readFileSync(join(core, `share/links/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { fragment: string }).fragment),
)

const suite = <Input>(one: Suite<Input>): Suite => one as Suite

const newest = await loadVersion(defaultConfig.chart)
if (!newest) throw new Error('The newest chart is missing')
const version = newest
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('$(id)', "a'b", '--x', '\n'),
)

/** Recorded values under hostile names, rendered. */
const targetInputs: fc.Arbitrary<TargetInput> = fc
  .tuple(fc.constantFrom(...values), name, name, fc.boolean())
  .map(([text, releaseName, namespace, split]) => {
    const read = readValues(text)
    const release = { name: releaseName, namespace, isUpgrade: false }
    const config = { ...defaultConfig, release, overrides: read.ok ? read.values : {} }
    const view = derive(config, version)
    const secrets = split ? redact(view.minimal) : null
    return { config, catalog: version.catalog, view, secrets, options: { ociChart: null } }
  })

/** @throws where an archive made of the files would write outside its folder */
function requireTameNames(files: readonly { readonly name: string }[]): void {
  const wild = files.find((file) => /(^|\/)\.\.?(\/|$)|^\/|[\\:\0]/.test(file.name))
  if (wild) throw new Error(`a file name leaves the folder: ${wild.name}`)
}

/** All that takes texts from outside, and all that writes texts which others execute. */
export const suites: readonly Suite[] = [
  suite({
    name: 'links',
    inputs: mutated(links),
    feed(fragment) {
      const decoded = decodeLink(fragment, defaultConfig)
      if (!decoded.ok) requireMessage(decoded.message)
      requireCleanPrototype()
    },
  }),
  suite({
    name: 'drafts',
    inputs: mutated([JSON.stringify(defaultConfig)]).map((text) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        // Most changes break the JSON, which the page notices before it asks the core.
        return text
      }
    }),
    feed(draft) {
      readConfig(draft)
      requireCleanPrototype()
    },
  }),
  suite({
    name: 'values files',
    inputs: mutated(values),
    feed(text) {
      const read = readValues(text)
      if (!read.ok) requireMessage(read.message)
      requireCleanPrototype()
    },
  }),
  suite({
    name: 'edits of values files',
    inputs: fc.tuple(mutated(values), fc.constantFrom(...values)),
    feed([text, other]) {
      const [read, target] = [readValues(text), readValues(other)]
      if (!read.ok || !target.ok) return
      const revised = readValues(reviseText(text, target.values, {}))
      if (!revised.ok) throw new Error('the revised text cannot be read')
    },
  }),
  suite({
    name: 'imports',
    inputs: mutated([...imports, ...values]),
    async feed(text) {
      const imported = await importText(text)
      if (!imported.ok) requireMessage(imported.message)
      requireCleanPrototype()
    },
  }),
  suite({
    name: 'configurations',
    inputs: fc.tuple(mutated(values), name, name),
    feed([text, releaseName, namespace]) {
      const read = readValues(text)
      if (!read.ok) return
      const release = { name: releaseName, namespace, isUpgrade: false }
      const view = derive({ ...defaultConfig, release, overrides: read.values }, version)
      for (const { message } of view.findings) if (message === '') throw new Error('a finding without words')
      requireCleanPrototype()
    },
  }),
  suite({
    name: 'export targets',
    inputs: fc.tuple(fc.constantFrom(...targets), targetInputs),
    feed([target, input]) {
      const made = target.files(input)
      if (!made.ok) requireMessage(made.message)
      else requireTameNames(made.files)
    },
  }),
  suite({
    name: 'bundles of all targets',
    inputs: targetInputs,
    feed(input) {
      const files = bundle(input)
      requireTameNames(files)
      if (new Set(files.map((file) => file.name)).size < files.length)
        throw new Error('two files of one name')
    },
  }),
  suite({
    name: 'commands in a shell',
    inputs: fc.array(name, { minLength: 20, maxLength: 20 }),
    feed(names) {
      // One shell for many names; a NUL cannot be an argument, and half a pair is no UTF-8.
      const clean = names.map((one) => Buffer.from(one.replaceAll('\0', '')).toString())
      const script = clean
        .map((one) =>
          helmCommand({ name: one, namespace: one, isUpgrade: false }, version.catalog.chartVersion),
        )
        .join('\n')
      const print = `helm() { for argument in "$@"; do printf '%s\\0' "$argument"; done; printf 'END\\0'; }\n`
      const { stdout } = spawnSync('/bin/sh', ['-c', print + script], { encoding: 'utf8' })
      const runs = stdout.split('END\0').slice(0, -1)
      clean.forEach((one, index) => {
        const given = runs[index]?.split('\0') ?? []
        if (given.filter((argument) => argument === one).length < 2)
          throw new Error(`the shell did not give helm the name ${JSON.stringify(one)}`)
      })
    },
  }),
]
