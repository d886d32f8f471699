import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listFields } from '../../core/catalog/list-fields.ts'
import { loadCatalog, minors } from '../../core/catalog/load-catalog.ts'
import { genericText } from '../../core/catalog/place.ts'
import { fieldsOf } from '../fields-of.ts'
import { steps } from '../index.ts'
import { helpAt, helpOf, type HelpEntry } from './index.ts'
import { tables } from './tables.ts'

/** Settings and sections of a chart version, as catalogs write them. */
async function placesOf(minor: string): Promise<string[]> {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`No facts of ${minor}`)
  const places = listFields(catalog).flatMap(({ path }) =>
    path.map((_, index) => genericText(path.slice(0, index + 1))),
  )
  return [...new Set(places)]
}

const placesByMinor = new Map(
  await Promise.all(minors.map(async (minor) => [minor, await placesOf(minor)] as const)),
)
const known = new Set([...placesByMinor.values()].flat())
const help = tables.flatMap((table) => Object.entries(table).map(([path, entry]) => ({ path, ...entry })))
const fields = steps.flatMap((step) => fieldsOf(step))

const isTitle = (text: string): boolean => /^[A-Za-z].*[^.\s]$/.test(text) && text.length <= 40
const isLine = (text: string): boolean => /^[A-Za-z].*[^.\s]\.$/.test(text) && text.length <= 140
/** Words with capitals inside are names of others. */
const american =
  /(?<!\w)[A-Z]?(?:behavior|color|favor|center|labeled|canceled|[a-z]{2,}(?:iz|yz)(?:e[ds]|ing|ation))(?!\w)/
const words = (entry: HelpEntry): string => `${entry.title}: ${entry.help}`
const segments = (path: string): string[] => path.replaceAll('[]', '.[]').split('.')

describe('tables', () => {
  test('have only paths that some chart version knows', () => {
    expect(help.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([])
  })

  test('have no path twice', () => {
    const paths = help.map(({ path }) => path)
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  })

  test('leave to the wizard what it describes', () => {
    const described = new Set(fields.map(({ path }) => path))
    expect(help.map(({ path }) => path).filter((path) => described.has(path))).toEqual([])
  })

  test('have short titles', () => {
    expect(help.filter(({ title }) => !isTitle(title))).toEqual([])
  })

  test('have help of one line', () => {
    expect(help.filter((entry) => !isLine(entry.help))).toEqual([])
  })

  test('do not repeat the path or the title', () => {
    const repeats = help.filter(
      (entry) => entry.help.includes(entry.path) && entry.path.includes('.') && !entry.path.endsWith('*'),
    )
    expect(repeats).toEqual([])
    expect(help.filter((entry) => entry.help === `${entry.title}.`)).toEqual([])
  })

  test('use British spelling', () => {
    const found = help.filter((entry) => american.test(entry.help))
    expect(found).toEqual([])
  })
})

describe('coverage', () => {
  const areas = ['controlPlane', 'policies', 'networking', 'sync', 'rbac', 'exportKubeConfig']

  test.each(areas)('everything in %s of 0.36 has help', (area) => {
    const places = placesByMinor.get('0.36')?.filter((place) => place.split(/[.[]/, 1)[0] === area)
    expect(places).not.toEqual([])
    expect(places?.filter((place) => !helpOf(place))).toEqual([])
  })

  /** Settings of charts to come may wait for their words. */
  const described = minors.filter((minor) => Number(minor.split('.')[1]) <= 36)
  test.each(described)('everything in chart %s has help', (minor) => {
    expect(placesByMinor.get(minor)?.filter((place) => !helpOf(place))).toEqual([])
  })
})

describe('helpOf', () => {
  test("gives the wizard's own words for its fields", () => {
    const strange = fields.filter(({ path }) => {
      const found = helpOf(path)
      const own = fields.filter((other) => other.path === path).map((field) => words(field))
      return !found || !own.includes(words(found))
    })
    expect(strange).toEqual([])
  })

  test('takes the meaning for newer charts where a path has two', () => {
    expect(helpOf('controlPlane.distro.k8s.version')?.title).toBe('Version (older key)')
  })

  test.each(['', 'no.such.setting', '__proto__', 'constructor', 'sync.toHost.toString'])(
    'knows nothing of %j',
    (path) => {
      expect(helpOf(path)).toBeUndefined()
    },
  )
})

describe('helpAt', () => {
  /** Keys as users choose them; none of the charts has one with a slash. */
  const key = fc.string({ maxLength: 20 }).map((text) => `${text}/x`)

  test('finds items by index and free keys by any name', () => {
    const paths = fc.constantFrom(...help.map(({ path }) => path))
    fc.assert(
      fc.property(paths, fc.nat({ max: 999 }), key, (path, index, name) => {
        const concrete = segments(path).map((segment) =>
          segment === '[]' ? String(index) : segment === '*' ? name : segment,
        )
        expect(helpAt(concrete)).toEqual(helpOf(path))
      }),
    )
  })

  test('finds generic paths and those of the wizard', () => {
    for (const path of [...known, ...fields.map((field) => field.path)])
      expect(helpAt(segments(path))).toEqual(helpOf(path))
  })

  test.each([
    [[]],
    [['']],
    [['__proto__']],
    [['sync', 'constructor']],
    [['networking', '0']],
    [['sync', '[]']],
  ])('knows nothing of %j', (path) => {
    expect(helpAt(path)).toBeUndefined()
  })

  test('takes any path', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(() => helpAt(path)).not.toThrow()
      }),
    )
  })
})
