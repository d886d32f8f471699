import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator, type Schema } from '@cfworker/json-schema'
import { loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { minors } from '../catalog/load-catalog.ts'
import { yamlOptions } from '../go/yaml-schema.ts'
import type { JsonObject } from '../json.ts'
import { argocd } from './argocd.ts'
import { clusterApi } from './cluster-api.ts'
import { flux } from './flux.ts'
import { kustomize } from './kustomize.ts'
import { madeFiles } from './made-files.fixture.ts'
import { targetInput } from './target-input.fixture.ts'
import { terraform } from './terraform.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'schemas', file), 'utf8'))
const validator = (file: string): Validator => new Validator(read(file) as Schema, '2020-12', false)

/** By kind, the closed schema with the fields that the tool documents. */
const validators: Readonly<Record<string, Validator>> = {
  Application: validator('argocd-application.json'),
  HelmRelease: validator('flux-helm-release.json'),
  HelmRepository: validator('flux-helm-repository.json'),
  OCIRepository: validator('flux-oci-repository.json'),
  Cluster: validator('cluster-api-cluster.json'),
  VCluster: validator('cluster-api-vcluster.json'),
  Kustomization: validator('kustomization.json'),
}

/** Reads documents as Kubernetes does, and gives per object its kind and what its schema says against it. */
function judge(text: string): [string, string[]][] {
  const objects = loadAll(text, yamlOptions) as JsonObject[]
  return objects.map((object) => {
    const kind = object['kind'] as string
    const errors = validators[kind]?.validate(object).errors ?? []
    return [kind, errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`)]
  })
}

const overrides: JsonObject = {
  sync: { toHost: { ingresses: { enabled: true } } },
  controlPlane: {
    statefulSet: { highAvailability: { replicas: 3 } },
    backingStore: { etcd: { embedded: { enabled: true } } },
  },
}
const withNull: JsonObject = { ...overrides, logging: null }
const withSecret: JsonObject = {
  ...overrides,
  controlPlane: {
    backingStore: {
      database: { external: { enabled: true, dataSource: 'postgres://user:s3cret@db:5432/vc' } },
    },
  },
}

describe.each(minors)('chart %s', (chart) => {
  test.each([{}, overrides, withNull])('Argo CD', async (values) => {
    const files = madeFiles(argocd, await targetInput({ chart, overrides: values }))
    expect(judge(files['application.yaml'] ?? '')).toEqual([['Application', []]])
  })
  test.each([{}, overrides, withNull])('Cluster API', async (values) => {
    const files = madeFiles(clusterApi, await targetInput({ chart, overrides: values }))
    expect(judge(files['cluster.yaml'] ?? '')).toEqual([
      ['Namespace', []],
      ['Cluster', []],
      ['VCluster', []],
    ])
  })
})

describe('Flux', () => {
  test.each([
    [overrides, false, ['Namespace', 'HelmRepository', 'HelmRelease']],
    [overrides, true, ['HelmRepository', 'HelmRelease']],
    [withNull, true, ['HelmRepository', 'ConfigMap', 'HelmRelease']],
  ])('%j, upgrade %s', async (values, isUpgrade, kinds) => {
    const files = madeFiles(flux, await targetInput({ overrides: values, release: { isUpgrade } }))
    expect(judge(files['release.yaml'] ?? '')).toEqual(kinds.map((kind) => [kind, []]))
  })

  test('a chart in an OCI registry', async () => {
    const input = await targetInput({ overrides, ociChart: 'oci://registry.example/charts/vcluster' })
    expect(judge(madeFiles(flux, input)['release.yaml'] ?? '')).toEqual([
      ['Namespace', []],
      ['OCIRepository', []],
      ['HelmRelease', []],
    ])
  })

  test('secrets apart', async () => {
    const files = madeFiles(flux, await targetInput({ overrides: withSecret, split: true }))
    expect(judge(files['release.yaml'] ?? '').flatMap(([, errors]) => errors)).toEqual([])
    expect(files['release.yaml']).not.toContain('s3cret')
    expect(judge(files['secret-values.yaml'] ?? '')).toEqual([['Secret', []]])
  })
})

test('Kustomize', async () => {
  const files = madeFiles(kustomize, await targetInput({ overrides }))
  expect(judge(files['kustomization.yaml'] ?? '')).toEqual([['Kustomization', []]])
})

test('Terraform uses arguments only that providers 2 and 3 document alike, with values of their types', async () => {
  const facts = read('terraform-helm-release.json') as {
    required: string[]
    arguments: Record<string, string>
  }
  const text =
    madeFiles(terraform, await targetInput({ overrides: withSecret, split: true }))['main.tf'] ?? ''
  const body = /resource "helm_release" "vcluster" \{\n([\s\S]*)\n\}\n$/.exec(text)?.[1] ?? ''
  const given = [...body.matchAll(/^ {2}(\w+) += (\S)/gm)].map(([, name = '', first = '']) => [
    name,
    first === '"' ? 'string' : first === '[' ? 'list' : 'bool',
  ])
  expect(given.length).toBeGreaterThan(5)
  expect(given).toEqual(given.map(([name = '']) => [name, facts.arguments[name]]))
  expect(given.map(([name]) => name)).toEqual(expect.arrayContaining(facts.required))
})

test('the schemas refuse what the tools refuse', async () => {
  const text = madeFiles(argocd, await targetInput())['application.yaml'] ?? ''
  expect(judge(text.replace('targetRevision', 'revision'))[0]?.[1]).not.toEqual([])
  const named = madeFiles(argocd, await targetInput({ release: { name: 'My Name' } }))
  expect(judge(named['application.yaml'] ?? '')[0]?.[1]).not.toEqual([])
})
