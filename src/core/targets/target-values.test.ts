import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { load, loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { loadCatalog } from '../catalog/load-catalog.ts'
import { defaultConfig } from '../default-config.ts'
import { yamlOptions } from '../go/yaml-schema.ts'
import type { Json, JsonObject } from '../json.ts'
import { outline } from '../outline.ts'
import { redact } from '../share/redact.ts'
import { coalesce } from '../values/coalesce.ts'
import { get } from '../values/get.ts'
import { readValues } from '../values/read-values.ts'
import { anyTree } from '../values/tree.arbitrary.ts'
import { valuesYaml } from '../values-yaml.ts'
import { argocd } from './argocd.ts'
import { clusterApi } from './cluster-api.ts'
import { flux } from './flux.ts'
import { madeFiles } from './made-files.fixture.ts'
import { targetInput } from './target-input.fixture.ts'
import type { TargetInput } from './target.ts'
import { valuesFile } from './values-file.ts'

const asHelm = (text: string | undefined): JsonObject => {
  const result = readValues(text ?? '')
  if (!result.ok) throw new Error(result.message)
  return result.values
}

/** Reads documents as Kubernetes does. */
const documents = (text: string | undefined): JsonObject[] => loadAll(text ?? '', yamlOptions) as JsonObject[]
const ofKind = (text: string | undefined, kind: string): JsonObject | undefined =>
  documents(text).find((object) => object['kind'] === kind)

/** Values that a Helm run by Argo CD, Flux or Cluster API gets. */
function delivered(input: TargetInput): Record<string, Json> {
  const application = load(madeFiles(argocd, input)['application.yaml'] ?? '', yamlOptions) as JsonObject
  const source = get(application, ['spec', 'source', 'helm'])
  const text = (value: Json | undefined): JsonObject | null =>
    typeof value === 'string' ? asHelm(value) : null
  const release = madeFiles(flux, input)['release.yaml']
  const configMap = ofKind(release, 'ConfigMap')
  const vcluster = ofKind(madeFiles(clusterApi, input)['cluster.yaml'], 'VCluster')
  return {
    file: asHelm(madeFiles(valuesFile, input)['values.yaml']),
    argocd: get(source ?? {}, ['valuesObject']) ?? text(get(source ?? {}, ['values'])) ?? {},
    flux: configMap
      ? text(get(configMap, ['data', 'values.yaml']))
      : (get(ofKind(release, 'HelmRelease') ?? {}, ['spec', 'values']) ?? {}),
    clusterApi: text(get(vcluster ?? {}, ['spec', 'helmRelease', 'values'])) ?? {},
  }
}

const same = (values: JsonObject): Record<string, Json> => ({
  file: values,
  argocd: values,
  flux: values,
  clusterApi: values,
})

const folder = join(import.meta.dirname, '../corpus/cases')

describe.each(readdirSync(folder))('recorded cases of %s', async (file) => {
  const chart = file.replace('.jsonl.gz', '')
  const catalog = await loadCatalog(chart)
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  const all = lines.map((line) => readValues((JSON.parse(line) as { values: string }).values))

  test('every target that carries values delivers the same', () => {
    if (!catalog) throw new Error(chart)
    for (const read of all) {
      if (!read.ok) continue
      const config = { ...defaultConfig, chart, overrides: read.values }
      const view = outline(config, catalog)
      const shown = { ...view, valuesYaml: valuesYaml(catalog, view.minimal) }
      const input = { config, catalog, view: shown, secrets: null, options: { ociChart: null } }
      expect(delivered(input)).toEqual(same(view.minimal))
    }
  })
})

test('any tree is delivered, nulls and all', async () => {
  const input = await targetInput()
  fc.assert(
    fc.property(anyTree, (tree) => {
      const view = { ...input.view, minimal: tree, valuesYaml: valuesYaml(input.catalog, tree) }
      expect(delivered({ ...input, view })).toEqual(same(tree))
    }),
    { numRuns: 60 },
  )
})

test('a null never stands where Argo CD or Flux would lose it', async () => {
  const input = await targetInput({
    overrides: { logging: null, sync: { toHost: { pods: { enabled: null } } } },
  })
  expect(madeFiles(argocd, input)['application.yaml']).not.toContain('valuesObject')
  const release = ofKind(madeFiles(flux, input)['release.yaml'], 'HelmRelease')
  expect(get(release ?? {}, ['spec', 'values'])).toBeUndefined()
  const plain = await targetInput({ overrides: { logging: { encoding: 'json' } } })
  expect(madeFiles(argocd, plain)['application.yaml']).toContain('valuesObject')
})

describe('secrets apart', () => {
  const overrides: JsonObject = {
    controlPlane: {
      backingStore: {
        database: { external: { enabled: true, dataSource: 'mysql://u:s3cret@tcp(db:3306)/vc' } },
      },
      statefulSet: {
        env: [
          { name: 'API_TOKEN', value: 's3cret' },
          { name: 'LEVEL', value: 'info' },
        ],
      },
    },
  }

  test('both files together mean all values, and only one has the secrets', async () => {
    const input = await targetInput({ overrides, split: true })
    const files = madeFiles(valuesFile, input)
    expect(files['values.yaml']).not.toContain('s3cret')
    expect(coalesce(asHelm(files['values.yaml']), asHelm(files['secrets.values.yaml']))).toEqual(overrides)
  })

  test('a HelmRelease and its Secret together mean all values', async () => {
    const files = madeFiles(flux, await targetInput({ overrides, split: true }))
    const plain = get(ofKind(files['release.yaml'], 'HelmRelease') ?? {}, ['spec', 'values']) as JsonObject
    const secret = ofKind(files['secret-values.yaml'], 'Secret')
    const text = get(secret ?? {}, ['stringData', 'values.yaml']) as string
    expect(coalesce(plain, asHelm(text))).toEqual(overrides)
  })

  test.each([argocd, clusterApi])('$title gets placeholders and says where', async (target) => {
    const input = await targetInput({ overrides, split: true })
    const text = Object.values(madeFiles(target, input)).join('')
    expect(text).not.toContain('s3cret')
    expect(text).toContain('REPLACE-ME')
    const result = target.files(input)
    expect(result.ok && result.notes.join('\n')).toContain(
      'controlPlane.backingStore.database.external.dataSource',
    )
  })

  test('without secrets there is no second file', async () => {
    const input = await targetInput({ overrides: { logging: { encoding: 'json' } }, split: true })
    expect(redact(input.view.minimal).omitted).toEqual([])
    expect(Object.keys(madeFiles(valuesFile, input))).toEqual(['values.yaml'])
  })
})

describe('the text of the values file', () => {
  test("is the user's own where there is one", async () => {
    const valuesText = '# mine\nlogging:\n  encoding: json # loud\n'
    const input = await targetInput({ overrides: { logging: { encoding: 'json' } }, valuesText })
    expect(madeFiles(valuesFile, input)['values.yaml']).toBe(valuesText)
  })

  test('without any value is a comment that Helm reads as nothing', async () => {
    const text = madeFiles(valuesFile, await targetInput())['values.yaml']
    expect(text).toMatch(/^# /)
    expect(asHelm(text)).toEqual({})
  })
})
