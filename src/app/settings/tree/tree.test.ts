import { beforeAll, describe, expect, test } from 'vitest'
import { listFields, loadCatalog, minors, type Catalog, type JsonObject } from '../../../core/index.ts'
import { pathText } from '../address/path-text.ts'
import { catalogTree, type TreeNode } from './catalog-tree.ts'
import { nodeAt } from './node-at.ts'
import { patternOf } from './pattern-of.ts'
import { treeFilter, type FilterName } from './tree-filter.ts'
import { treeKey } from './tree-key.ts'
import { treeRows, type TreeRow } from './tree-rows.ts'

let catalog: Catalog
beforeAll(async () => {
  const loaded = await loadCatalog('0.36')
  if (!loaded) throw new Error('No facts of 0.36')
  catalog = loaded
})

const rowsOf = (
  open: readonly string[],
  values: JsonObject = {},
  name: FilterName = 'all',
): readonly TreeRow[] =>
  treeRows({
    root: catalogTree(catalog),
    values: { ...catalog.defaults, ...values },
    filter: treeFilter(name, catalog, values),
    isOpen: (text, usually) => usually || open.includes(text),
  })
const texts = (rows: readonly TreeRow[]): string[] => rows.map(({ text }) => text)

function* nodesOf(node: TreeNode): Generator<TreeNode> {
  for (const below of node.below.values()) {
    yield below
    yield* nodesOf(below)
  }
}

describe('the tree', () => {
  test.each(minors)('of %s has every setting', async (minor) => {
    const facts = await loadCatalog(minor)
    if (!facts) throw new Error(`No facts of ${minor}`)
    const fields = new Set(
      [...nodesOf(catalogTree(facts))].filter(({ isField }) => isField).map(({ path }) => pathText(path)),
    )
    expect(listFields(facts).filter(({ path }) => !fields.has(pathText(path)))).toEqual([])
  })

  test('starts with the sections at the top, all closed', () => {
    const rows = rowsOf([])
    expect(texts(rows)).toContain('controlPlane')
    expect(new Set(rows.map(({ level }) => level))).toEqual(new Set([1]))
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1))
    expect(rows.find(({ text }) => text === 'controlPlane')?.open).toBe(false)
    expect(rows.find(({ text }) => text === 'serviceCIDR')?.open).toBeNull()
  })

  test('shows what is below an open section', () => {
    const rows = rowsOf(['networking', 'networking.resolveDNS'])
    expect(texts(rows)).toContain('networking.serviceCIDR')
    expect(rows.find(({ text }) => text === 'networking.resolveDNS[]')).toMatchObject({
      level: 3,
      open: false,
    })
  })

  test('shows keys and items that the values have, dots included', () => {
    const values = {
      plugins: { 'my.plugin': { image: 'x' } },
      networking: { resolveDNS: [{ hostname: 'a' }, {}] },
    }
    const rows = rowsOf(['plugins', 'plugins["my.plugin"]', 'networking', 'networking.resolveDNS'], values)
    expect(texts(rows)).toEqual(
      expect.arrayContaining([
        'plugins["my.plugin"].image',
        'plugins.*',
        'networking.resolveDNS[0]',
        'networking.resolveDNS[1]',
        'networking.resolveDNS[]',
      ]),
    )
  })

  test('survives hostile keys and wrong types', () => {
    const values = JSON.parse(
      '{"plugins": {"__proto__": {"image": "x"}, "*": {}, "": 1}, "sync": "text", "networking": {"resolveDNS": {"0": {}}}}',
    ) as JsonObject
    const rows = rowsOf(['plugins', 'sync', 'networking', 'networking.resolveDNS'], values)
    expect(texts(rows)).toEqual(
      expect.arrayContaining(['plugins.__proto__', 'plugins.*', 'plugins[""]', 'sync.toHost']),
    )
    expect(new Set(texts(rows)).size).toBe(rows.length)
  })
})

describe('a filter', () => {
  test('for changes shows them and the way there', () => {
    const values = { controlPlane: { statefulSet: { labels: { 'a.b/c': 'd' } } } }
    expect(texts(rowsOf([], values, 'changed'))).toEqual([
      'controlPlane',
      'controlPlane.statefulSet',
      'controlPlane.statefulSet.labels',
      'controlPlane.statefulSet.labels["a.b/c"]',
    ])
  })

  test.each(['pro', 'deprecated'] as const)(
    'for %s shows each listed path, and everything below it',
    (name) => {
      const rows = rowsOf([], {}, name)
      const shown = new Set(texts(rows))
      const listed = (name === 'pro' ? catalog.pro : [...catalog.deprecated, ...catalog.rejected]).filter(
        (text) => nodeAt(catalogTree(catalog), text.replaceAll('[]', '.[]').split('.')) !== null,
      )
      // What lies below another listed path is behind its closed row.
      const tops = listed.filter((text) => !listed.some((other) => text !== other && text.startsWith(other)))
      expect(tops.filter((text) => !shown.has(text))).toEqual([])
      expect(rows.length).toBeLessThan(200)
    },
  )

  test('hides what does not fit', () => {
    expect(texts(rowsOf([], {}, 'pro'))).not.toContain('serviceCIDR')
  })
})

describe('a key', () => {
  const open = ['networking', 'networking.advanced']
  test.each([
    ['ArrowDown', 'networking', { kind: 'focus', text: 'networking.serviceCIDR' }],
    ['ArrowUp', 'networking.serviceCIDR', { kind: 'focus', text: 'networking' }],
    ['Home', 'networking', { kind: 'focus', text: 'global' }],
    ['End', 'networking', { kind: 'focus', text: 'platform' }],
    ['ArrowRight', 'networking', { kind: 'focus', text: 'networking.serviceCIDR' }],
    ['ArrowRight', 'sync', { kind: 'open', text: 'sync' }],
    ['ArrowRight', 'global', null],
    ['ArrowLeft', 'networking', { kind: 'close', text: 'networking' }],
    ['ArrowLeft', 'networking.serviceCIDR', { kind: 'focus', text: 'networking' }],
    ['ArrowLeft', 'global', null],
    ['r', 'networking', { kind: 'focus', text: 'networking.replicateServices' }],
    ['R', 'networking.replicateServices', { kind: 'focus', text: 'networking.resolveDNS' }],
    ['q', 'networking', null],
    ['Tab', 'networking', null],
    ['/', 'networking', null],
  ])('%s on %s', (key, text, expected) => {
    const rows = rowsOf(open)
    const index = rows.findIndex((row) => row.text === text)
    expect(treeKey(key, rows, index)).toEqual(expected)
  })

  test('Enter shows the setting and goes there, Space stays', () => {
    const rows = rowsOf([])
    expect(treeKey('Enter', rows, 0)).toMatchObject({ kind: 'show', row: { text: 'global' }, enters: true })
    expect(treeKey(' ', rows, 0)).toMatchObject({ kind: 'show', enters: false })
  })

  test('* opens all sections beside', () => {
    const rows = rowsOf(open)
    const action = treeKey(
      '*',
      rows,
      rows.findIndex(({ text }) => text === 'networking.serviceCIDR'),
    )
    expect(action).toEqual({ kind: 'open-all', texts: expect.arrayContaining(['networking.resolveDNS']) })
  })

  test('means nothing in an empty tree', () => {
    expect(treeKey('ArrowDown', [], -1)).toBeNull()
  })
})

test.each([
  ['sync.toHost.pods.patches', true],
  ['plugins', true],
  ['controlPlane.statefulSet.labels', false],
  ['controlPlane.statefulSet.resources', false],
  ['controlPlane.statefulSet', false],
])('%s has entries with settings of their own: %s', (text, expected) => {
  const node = nodeAt(catalogTree(catalog), text.split('.'))
  expect(node && patternOf(node) !== null).toBe(expected)
})
