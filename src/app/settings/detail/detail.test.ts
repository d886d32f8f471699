import { describe, expect, test } from 'vitest'
import {
  defaultConfig,
  describe as describePath,
  listFields,
  loadCatalog,
  minors,
  outline,
  type Catalog,
  type JsonObject,
  type Path,
} from '../../../core/index.ts'
import { controlKind } from '../../form/control-kind.ts'
import type { WizardState } from '../../store.ts'
import { readPath } from '../address/read-path.ts'
import { allowedText } from './allowed-text.ts'
import { defaultText } from './default-text.ts'
import { addItem, addKey, entriesOf, removeEntry } from './entries-of.ts'
import { missingStep } from './missing-step.ts'
import { plainEntry } from './plain-entry.ts'
import { summaryOf } from './summary-of.ts'
import { typeText } from './type-text.ts'
import { versionsText } from './versions-text.ts'
import { wizardEntry } from './wizard-entry.ts'

async function factsOf(minor: string): Promise<Catalog> {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`No facts of ${minor}`)
  return catalog
}
const catalog = await factsOf('0.36')

function stateOf(facts: Catalog, overrides: JsonObject = {}): WizardState {
  const config = { ...defaultConfig, chart: facts.minor, overrides }
  const view = outline(config, facts)
  return { config, awaited: null, catalog: facts, view, ready: false, before: null, past: [], future: [] }
}

const pathOf = (text: string): Path => readPath(text) ?? []
const factsAt = (text: string, facts = catalog) => {
  const found = describePath(facts, pathOf(text))
  if (!found) throw new Error(`${text} is not in ${facts.minor}`)
  return found
}

describe('every listed path', () => {
  test.each(minors)('of %s has a title, a control, a type and a default in words', async (minor) => {
    const facts = await factsOf(minor)
    const state = stateOf(facts)
    const speechless = listFields(facts).filter((field) => {
      const entry = wizardEntry(field.path, state) ?? plainEntry(field)
      const words = [
        entry.title,
        controlKind(field, entry, undefined),
        typeText(field),
        defaultText(field.default),
      ]
      return words.some((word) => word === '' || word.includes('undefined'))
    })
    expect(speechless).toEqual([])
  })

  test.each(minors)('of %s with usual options has its default among them', async (minor) => {
    const facts = await factsOf(minor)
    const strangers = listFields(facts).filter((field) => {
      const { options } = plainEntry(field)
      return options && typeof field.default === 'string' && !['', ...options].includes(field.default)
    })
    expect(strangers).toEqual([])
  })
})

test.each([
  ['controlPlane.statefulSet.highAvailability.replicas', 'number'],
  ['telemetry.enabled', 'switch'],
  ['policies.resourceQuota.enabled', 'segments'],
  ['controlPlane.statefulSet.resources.limits.memory', 'text'],
  ['controlPlane.statefulSet.persistence.volumeClaim.size', 'suggest'],
  ['logging.encoding', 'select'],
  ['sync.toHost.pods.patches[0].path', 'text'],
  ['plugins["a.b"].imagePullPolicy', 'select'],
  ['controlPlane.statefulSet.labels', 'map'],
  ['controlPlane.statefulSet.labels["a.b/c"]', 'text'],
  ['controlPlane.proxy.extraSANs', 'list'],
  ['sync.toHost.pods.patches', 'yaml'],
  ['controlPlane.statefulSet.scheduling.affinity', 'yaml'],
  ['controlPlane.statefulSet.scheduling.tolerations', 'yaml'],
])('%s is edited by %s', (text, kind) => {
  const facts = factsAt(text)
  expect(controlKind(facts, wizardEntry(facts.path, stateOf(catalog)) ?? plainEntry(facts), undefined)).toBe(
    kind,
  )
})

describe('the wizard entry', () => {
  test('is the same that the step shows', () => {
    expect(
      wizardEntry(pathOf('controlPlane.statefulSet.resources.limits.memory'), stateOf(catalog)),
    ).toMatchObject({ format: 'quantity' })
  })
  test('is none for a key with dots that reads like one', () => {
    expect(wizardEntry(['controlPlane.statefulSet', 'resources.limits.memory'], stateOf(catalog))).toBeNull()
  })
  test('without help the path speaks for itself', () => {
    const entry = plainEntry(factsAt('global.some.thing'))
    expect(entry).toMatchObject({ path: 'global.some.thing', title: 'thing', help: '' })
  })
})

test.each([
  ['sync.toHost.pods.patches[0].path', {}, 4],
  ['sync.toHost.pods.patches[0].path', { sync: { toHost: { pods: { patches: [{}] } } } }, null],
  ['sync.toHost.pods.patches[1].path', { sync: { toHost: { pods: { patches: [{}] } } } }, 4],
  ['sync.toHost.pods.patches[].path', { sync: { toHost: { pods: { patches: [{}] } } } }, 4],
  ['plugins.*.image', {}, 1],
  ['plugins.*.image', { plugins: { '*': {} } }, null],
  ['plugins.mine.image', {}, null],
  ['controlPlane.statefulSet.persistence.binariesVolume[0].name', {}, 4],
  ['telemetry.enabled', {}, null],
])('%s with %j lacks the entry at %s', (text, overrides, expected) => {
  expect(missingStep(pathOf(text), stateOf(catalog, overrides))).toBe(expected)
})

describe('entries', () => {
  const path = ['plugins']
  test('are keys or indices', () => {
    expect(entriesOf({ plugins: { 'a.b': {}, c: {} } }, path)).toEqual(['a.b', 'c'])
    expect(entriesOf({ plugins: [{}, {}] }, path)).toEqual(['0', '1'])
    expect(entriesOf({}, path)).toEqual([])
  })
  test('are added without touching the others', () => {
    expect(addItem({ plugins: [{ a: 1 }] }, path).edits).toEqual([{ op: 'set', path, value: [{ a: 1 }, {}] }])
    expect(addItem({}, path).edits).toEqual([{ op: 'set', path, value: [{}] }])
    expect(addKey(path, 'a.b').edits).toEqual([{ op: 'set', path: ['plugins', 'a.b'], value: {} }])
  })
  test('are taken back, and deleted by null where the defaults bring them', () => {
    expect(removeEntry({}, ['plugins', 'x']).edits).toEqual([{ op: 'unset', path: ['plugins', 'x'] }])
    expect(removeEntry({ plugins: { x: {} } }, ['plugins', 'x']).edits).toEqual([
      { op: 'set', path: ['plugins', 'x'], value: null },
    ])
  })
})

test.each([
  [{ first: '0.20', last: null }, 'in all versions, 0.20 to 0.36'],
  [{ first: '0.26', last: null }, 'in versions 0.26 to 0.36'],
  [{ first: '0.20', last: '0.32' }, 'in versions 0.20 to 0.32'],
  [{ first: '0.36', last: null }, 'in version 0.36 only'],
])('%j is said as %s', (lifetime, text) => {
  // The newest minor moves on; the figures here are those of 0.36.
  expect(versionsText(lifetime).replaceAll(minors[0] ?? '', '0.36')).toBe(text)
})

test.each([
  [{ name: 'web', port: 80, spec: { a: 1 } }, 'name: web, port: 80'],
  [{ spec: { a: 1 } }, 'set'],
  [{}, 'empty'],
  [null, 'empty'],
  ['text', '"text"'],
])('%j is summed up as %s', (value, text) => {
  expect(summaryOf(value)).toBe(text)
})

test.each([
  ['logging.encoding', 'console, json'],
  ['controlPlane.statefulSet.highAvailability.replicas', '0 or more'],
  [
    'experimental.proxy.customResources.x.targetVirtualCluster.name',
    'must match ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$; at least 1 character',
  ],
  ['controlPlane.endpoint', null],
])('the allowed values of %s are %s', (text, expected) => {
  const facts = factsAt(text)
  const allowed = allowedText(facts, wizardEntry(facts.path, stateOf(catalog)) ?? plainEntry(facts))
  expect(allowed).toEqual(expected)
})
