import { describe, expect, test } from 'vitest'
import { defaultConfig, type Config, type JsonObject } from '../../core/index.ts'
import { derive } from '../../core/derive.ts'
import { compareManifests, compareValues } from '../../core/upgrade/index.ts'
import { describeObjects } from './describe-objects.ts'
import { describeValues } from './describe-values.ts'
import { objectEntries } from './object-entries.ts'
import { objectTexts } from './object-texts.ts'
import type { DerivedEnd, Pair } from './pair.ts'
import { readableManifest } from './readable-manifest.ts'
import { valuesTexts } from './values-texts.ts'
import { versionOf } from './version-of.ts'

async function end(changes: Partial<Config>): Promise<DerivedEnd> {
  const config = { ...defaultConfig, ...changes }
  const loaded = await versionOf(config.chart)
  if (!loaded.ok) throw new Error(loaded.reason)
  return {
    title: config.chart,
    config,
    version: loaded.version,
    view: derive(config, loaded.version),
  }
}

const pairOf = async (from: Partial<Config>, to: Partial<Config>): Promise<Pair> => ({
  from: await end(from),
  to: await end(to),
})
const changesOf = ({ from, to }: Pair): ReturnType<typeof compareManifests> =>
  compareManifests(from.view.manifests, to.view.manifests)
const backingStore = { etcd: { deploy: { enabled: true } } }
const etcd: JsonObject = { controlPlane: { backingStore } }
const kinds = (text: string): string[] => [...text.matchAll(/^kind: (\w+)$/gm)].map(([, kind = '']) => kind)
const secret = (data: JsonObject): JsonObject => ({ kind: 'Secret', data })
const shown = (object: JsonObject): JsonObject | null => readableManifest({ source: 's', object }).object

test('a chart that is not offered says so', async () =>
  expect(await versionOf('0.1')).toEqual({ ok: false, reason: 'unknown' }))

describe('values', () => {
  test('texts of people stay as they are; else the order is one', async () => {
    const written = await pairOf(
      { text: '# mine\nb: 1\n', overrides: { b: 1 } },
      { text: 'b: 2\n', overrides: { b: 2 } },
    )
    expect(valuesTexts(written, false)).toEqual({
      before: '# mine\nb: 1\n',
      after: 'b: 2\n',
      values: [{ b: 1 }, { b: 2 }],
    })
    const mixed = await pairOf({ overrides: etcd }, { text: '# mine\n', overrides: etcd })
    const { before, after } = valuesTexts(mixed, false)
    expect(after).toBe(before)
    expect(after).not.toContain('mine')
  })

  test('with defaults nothing but values that differ, differs', async () => {
    const pair = await pairOf({}, { overrides: etcd })
    const { before, after } = valuesTexts(pair, true)
    const lines = before.split('\n')
    expect(after.split('\n').filter((line, index) => line !== lines[index])).toEqual([
      '        enabled: true',
    ])
    expect(describeValues(compareValues(pair.from.view.effective, pair.to.view.effective))).toBe(
      '1 value changed.',
    )
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['No value differs.', { a: 1 }, { a: 1 }],
    ['1 value added.', {}, { a: 1 }],
    ['2 values removed.', { a: 1, b: 2 }, {}],
    ['3 values differ: 1 added, 1 removed, 1 changed.', { a: 1, b: 2 }, { a: 2, c: 3 }],
  ])('%s', (words, before, after) => expect(describeValues(compareValues(before, after))).toBe(words))
})

describe('objects', () => {
  test('those of two charts: labels told apart, both texts in the same order', async () => {
    const pair = await pairOf({ chart: '0.24' }, {})
    const changes = changesOf(pair)
    expect(describeObjects(changes)).toBe(
      '1 object removed, 3 changed. 5 more differ only in the chart’s label.',
    )
    const entries = objectEntries(changes)
    const real = entries.filter(({ isLabelOnly }) => !isLabelOnly)
    expect(real.map(({ kind, title, words }) => [kind, title, words])).toEqual([
      ['changed', 'Secret vc-config-my-vcluster', '2 fields'],
      ['changed', 'Role vc-my-vcluster', '2 fields'],
      ['changed', 'StatefulSet my-vcluster', '16 fields'],
      ['removed', 'ConfigMap vc-coredns-my-vcluster', 'removed'],
    ])
    const { before, after } = objectTexts(real, pair)
    expect(kinds(before)).toEqual(['Secret', 'Role', 'StatefulSet', 'ConfigMap'])
    expect(kinds(after)).toEqual(['Secret', 'Role', 'StatefulSet'])
    const label = entries.filter(({ isLabelOnly }) => isLabelOnly).slice(0, 1)
    const texts = objectTexts(label, pair)
    expect(texts.before.replace('vcluster-0.24.2', 'vcluster-0.36.1')).toBe(texts.after)
  })

  test('added objects, and one that Kubernetes would not update', async () => {
    const size = { statefulSet: { persistence: { volumeClaim: { enabled: true, size: '50Gi' } } } }
    const pair = await pairOf({}, { overrides: { controlPlane: { ...size, backingStore } } })
    const entries = objectEntries(changesOf(pair))
    expect(entries.find(({ kind }) => kind === 'replaced')?.words).toBe(
      'Kubernetes refuses: spec.volumeClaimTemplates',
    )
    const added = entries.filter(({ kind }) => kind === 'added')
    expect(added.length).toBeGreaterThan(0)
    expect(objectTexts(added, pair).before).toBe('')
    expect(objectTexts(added, pair).after.match(/^---$/gm)).toHaveLength(added.length)
  })

  test('no change', async () =>
    expect(describeObjects(changesOf(await pairOf({}, {})))).toBe('No object changes.'))

  test('a Secret is readable where all of it is text', () => {
    expect(shown(secret({ a: btoa('ä: 1') }))).toEqual(secret({ a: btoa('ä: 1') }))
    expect(shown(secret({ a: 'w6Q6IDE=' }))).toEqual({ kind: 'Secret', stringData: { a: 'ä: 1' } })
    expect(shown(secret({ a: 'w6Q6IDE=', b: '/w==' }))).toEqual(secret({ a: 'w6Q6IDE=', b: '/w==' }))
    expect(shown({ kind: 'ConfigMap', data: { a: 'w6Q6IDE=' } })).toEqual({
      kind: 'ConfigMap',
      data: { a: 'w6Q6IDE=' },
    })
  })
})
