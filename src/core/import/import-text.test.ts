import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loadCatalog, minors } from '../catalog/load-catalog.ts'
import { manifestsYaml } from '../manifest-yaml.ts'
import { loadVersion } from '../load-version.ts'
import { renderValues } from '../render-values.ts'
import { base64 } from '../go/base64.ts'
import type { JsonObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { dumpYaml } from '../values/dump-yaml.ts'
import { equals } from '../values/equals.ts'
import { readValues } from '../values/read-values.ts'
import expectations from './cases/expected.json' with { type: 'json' }
import type { ImportOptions, ImportResult } from './import-result.ts'
import { importText } from './import-text.ts'
import { summary } from './summary.fixture.ts'

const folder = join(import.meta.dirname, 'cases')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const files = readdirSync(folder).filter((file) => file !== 'expected.json')

describe('files of all kinds', () => {
  test.each(expectations.map(({ file, options, expect: wanted }) => [file, options, wanted] as const))(
    '%s %j',
    async (file, options, wanted) => {
      expect(summary(await importText(read(file), (options ?? {}) as ImportOptions))).toEqual(wanted)
    },
  )

  it('has an expectation for each', () => {
    expect(new Set(expectations.map(({ file }) => file))).toEqual(new Set(files))
  })
})

/** What the result says about a file, all sentences in one text. */
async function words(text: string, options?: ImportOptions): Promise<string> {
  const result = await importText(text, options)
  return result.ok ? result.notes.map(({ message }) => message).join('\n') : result.message
}

describe('notes', () => {
  test.each([
    ['values-typo.yaml', 'Did you mean "statefulSet"?'],
    ['values-removed-keys.yaml', '0.31 is the last that does'],
    ['values-duplicates.yaml', 'line 5'],
    ['legacy-in-present.yaml', 'format before 0.20'],
    ['flux-v2.yaml', 'Namespace team-a, HelmRepository loft'],
    ['flux-v2.yaml', 'Secret vcluster-platform, key platform.yaml'],
    ['flux-legacy.yaml', '"0.19.5" is not one of 0.20 to'],
    ['argo-values-broken.yaml', 'Line 11, column 1: The text in helm.values'],
    ['bad-deployment.yaml', 'This is a Deployment'],
    ['bad-tab.yaml', 'tabs cannot indent'],
    ['bad-bomb.yaml', 'too large'],
    ['legacy-ambiguous.yaml', 'k3s, k8s, k0s, eks'],
    ['legacy-k8s.yaml', 'From 0.25 one image'],
  ])('%s: %s', async (file, part) => expect(await words(read(file))).toContain(part))

  it('names a setting that is newer than the chart', async () => {
    expect(await words(read('values-newer-keys.yaml'), { chart: '0.30' })).toContain('0.32 is the first')
  })

  it('says where values that have no line of their own stand twice', async () => {
    const text = read('argo-values-text.yaml').replace(
      'enabled: true',
      'enabled: true\n              enabled: false',
    )
    expect(await words(text)).toContain('line 6 of the values')
  })
})

describe('the version of the chart', () => {
  it('is not that of a chart around it', async () => {
    const text = read('flux-v2.yaml').replace('chart: vcluster\n', 'chart: umbrella\n')
    expect(await importText(text)).toMatchObject({ chart: null })
  })

  it('is no revision of a repository', async () => {
    const text = read('argo-values-text.yaml').replace('chart: vcluster', 'path: charts/vcluster')
    expect(await importText(text)).toMatchObject({ chart: null })
  })
})

describe('what charts render', () => {
  const text = `
controlPlane:
  statefulSet: {highAvailability: {replicas: 2}}
  coredns: null
sync: {toHost: {ingresses: {enabled: true}}}
`
  test.each(minors)('is read back, in chart %s', async (minor) => {
    const version = await loadVersion(minor)
    const release = { name: 'a', namespace: 'b', isUpgrade: false }
    const usable = text.replace('coredns: null', 'coredns: {embedded: true}')
    const rendered = version && renderValues(version, { text: usable, release, kubeVersion: '1.35' })
    if (!version || !rendered?.ok) throw new Error('the chart refuses the values')
    const wanted = readValues(rendered.config)
    const results = await Promise.all(
      [manifestsYaml(rendered.manifests), base64(rendered.config)].map((one) => importText(one)),
    )
    for (const result of results) {
      if (!result.ok || !wanted.ok) throw new Error('not recognised')
      expect(result.target).toBe(minor)
      expect(coalesce(version.catalog.defaults, result.values)).toEqual(wanted.values)
    }
    expect(results[0]).toMatchObject({ chart: { minor }, release: { name: 'a', namespace: 'b' } })
  })

  it('keeps defaults that were removed', async () => {
    const catalog = await loadCatalog('0.36')
    const values = valuesOf(text)
    if (!catalog || !values) throw new Error('no chart 0.36')
    const whole = coalesce(catalog.defaults, values)
    const result = await importText(`COMPUTED VALUES:\n${dumpYaml(whole)}`)
    expect(result).toMatchObject({ ok: true, target: '0.36', values: { controlPlane: { coredns: null } } })
  })
})

/** What a result of any kind must be, where it is not. */
function problemsOf(result: ImportResult, text: string): readonly string[] {
  const demands: Readonly<Record<string, boolean>> = result.ok
    ? {
        target: minors.includes(result.target),
        notes: result.notes.length < 700,
        text: result.text === null || equals(valuesOf(result.text), result.values),
      }
    : {
        message: result.message !== '',
        line: result.line > 0 && result.line <= text.split(/\r\n?|\n/).length + 1,
        column: result.column > 0,
      }
  return Object.keys(demands).filter((name) => !demands[name])
}

function valuesOf(text: string): JsonObject | undefined {
  const values = readValues(text)
  return values.ok ? values.values : undefined
}

describe('any text', () => {
  const damaged = fc
    .record({
      file: fc.constantFrom(...files),
      at: fc.nat(3000),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
          '\n---\n',
          '\t',
          '{',
          '- ',
          ': ',
          '&a ',
          '*a',
          '__proto__: ',
          '\n',
          'null',
          '"',
          '\ufeff',
        ),
      ),
    })
    .map(({ file, at, cut, put }) => {
      const text = read(file)
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + cut)
    })
  const options = fc.record(
    {
      chart: fc.constantFrom('0.20', '0.25', '0.36', 'no chart'),
      distro: fc.constantFrom('k3s' as const, 'k8s' as const, 'k0s' as const, 'eks' as const),
    },
    { requiredKeys: [] },
  )

  it('gives a result that is bounded and consistent', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.string()), options, async (text, given) => {
        const result = await importText(text, given)
        expect(problemsOf(result, text)).toEqual([])
      }),
      { numRuns: 300 },
    ))

  it('pollutes no prototype', async () => {
    await importText(read('values-proto.yaml'))
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('is refused above 1 MiB', async () => {
    expect(await words(`a: ${'x'.repeat(2 ** 20)}`)).toContain('longer than 1 MiB')
  })
})
