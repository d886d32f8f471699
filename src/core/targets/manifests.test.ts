import { load, loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { yamlOptions } from '../go/yaml-schema.ts'
import type { JsonObject } from '../json.ts'
import { manifestsYaml } from '../manifest-yaml.ts'
import { kustomize } from './kustomize.ts'
import { madeFiles } from './made-files.fixture.ts'
import { manifestFiles } from './manifest-files.ts'
import { manifests } from './manifests.ts'
import { targetInput } from './target-input.fixture.ts'
import type { Target, TargetInput } from './target.ts'

const all: readonly Target[] = [manifests, manifestFiles, kustomize]
const notes = (target: Target, input: TargetInput): string => {
  const result = target.files(input)
  return result.ok ? result.notes.join('\n') : result.message
}
/** A host object of the user's own, which the chart passes through. */
const extra = (object: JsonObject): JsonObject => ({
  experimental: { deploy: { host: { manifests: JSON.stringify(object) } } },
})
const configMap = (metadata: JsonObject): JsonObject =>
  extra({ apiVersion: 'v1', kind: 'ConfigMap', metadata })
const budget: JsonObject = {
  controlPlane: {
    statefulSet: { highAvailability: { replicas: 2 } },
    advanced: { podDisruptionBudget: { enabled: true } },
  },
}

test('one file is what helm template prints', async () => {
  const input = await targetInput()
  expect(madeFiles(manifests, input)['manifests.yaml']).toBe(manifestsYaml(input.view.manifests))
})

test('the files hold the same objects in the same order', async () => {
  const input = await targetInput()
  const files = Object.entries(madeFiles(manifestFiles, input))
  expect(files.map(([, text]) => load(text, yamlOptions))).toEqual(
    loadAll(madeFiles(manifests, input)['manifests.yaml'] ?? '', yamlOptions),
  )
  expect(files.map(([name]) => name)).toEqual(files.map(([name]) => name).toSorted())
  expect(files[0]?.[0]).toBe('manifests/01-serviceaccount-vc-my-vcluster.yaml')
})

test.each(all)('$title: nothing where the chart refuses the values', async (target) => {
  const input = await targetInput({ overrides: { nonsense: true } })
  const result = target.files(input)
  expect(result).toMatchObject({ ok: false })
  expect(notes(target, input)).toContain('nonsense')
})

test.each(all)('$title: nothing where nothing is rendered yet', async (target) => {
  const input = await targetInput()
  expect(target.files({ ...input, view: { ...input.view, manifests: [] } })).toMatchObject({ ok: false })
})

test.each(all)('$title: hooks are named', async (target) => {
  const hook = configMap({ name: 'a', annotations: { 'helm.sh/hook': 'post-install' } })
  expect(notes(target, await targetInput({ overrides: hook }))).toContain('Helm hooks')
  expect(notes(target, await targetInput())).not.toContain('Helm hooks')
})

const kustomization = async (overrides: JsonObject): Promise<JsonObject> =>
  load(madeFiles(kustomize, await targetInput({ overrides }))['kustomization.yaml'] ?? '') as JsonObject

describe('namespaces', () => {
  test('the kustomization fills in what objects leave unsaid', async () =>
    expect((await kustomization(configMap({ name: 'a' })))['namespace']).toBe('vcluster-my-vcluster'))

  test.each([
    ['another namespace', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'b' } }],
    ['a namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } }],
  ])('but moves no object: %s', async (_, object) =>
    expect(await kustomization(extra(object))).not.toHaveProperty('namespace'),
  )

  test('kubectl gets --namespace only where no object would be refused for it', async () => {
    const alone = await targetInput({ overrides: budget })
    expect(notes(manifests, alone)).toContain('kubectl apply --namespace vcluster-my-vcluster -f')
    const overrides = { ...budget, ...configMap({ name: 'a', namespace: 'b' }) }
    const mixed = notes(manifests, await targetInput({ overrides }))
    expect(mixed).not.toContain('kubectl apply --namespace')
    expect(mixed).toContain('PodDisruptionBudget')
  })

  test('a namespace of digits is the same, though the chart prints a number', async () => {
    const input = await targetInput({ release: { namespace: '123' } })
    expect(notes(manifests, input)).toContain('kubectl apply --namespace 123 -f')
  })
})
