import { expect, test } from 'vitest'
import { apply } from '../apply.ts'
import type { Config } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import { derive } from '../derive.ts'
import type { JsonObject } from '../json.ts'
import { loadVersion } from '../load-version.ts'

const version = await loadVersion('0.36')

function view(overrides: JsonObject) {
  if (!version) throw new Error('no chart 0.36')
  const config: Config = { ...defaultConfig, overrides }
  const found = derive(config, version)
  const errors = found.findings.filter(({ severity }) => severity === 'error')
  return { config, refusals: found.refusals, errors, version }
}
const host = (text: string): JsonObject => ({
  experimental: { deploy: { host: { manifestsTemplate: text } } },
})

test.each<{ name: string; overrides: JsonObject; path: string }>([
  {
    name: 'a section that is null',
    overrides: { controlPlane: { ingress: null } },
    path: 'controlPlane.ingress',
  },
  { name: 'a section above it', overrides: { sync: { toHost: null } }, path: 'sync.toHost' },
  {
    name: 'a Service without a type',
    overrides: { controlPlane: { service: { spec: { type: null } } } },
    path: 'controlPlane.service.spec',
  },
  {
    name: 'a template that trips',
    overrides: host('{{ .Values.nothing.here }}'),
    path: 'experimental.deploy.host.manifestsTemplate',
  },
])('$name is said once, at its place, and its fix lets the chart render', ({ overrides, path }) => {
  const { config, refusals, errors, version: loaded } = view(overrides)
  expect(refusals).toHaveLength(1)
  expect(errors.map(({ rule }) => rule)).toEqual(['chart-refuses'])
  const [error] = errors
  expect(error?.paths.map((at) => at.join('.'))).toEqual([path])
  expect(error?.message).not.toContain('\n')
  const cured = apply(config, error?.fix?.patch ?? {})
  expect(derive(cured, loaded).refusals).toEqual([])
})

test.each<{ overrides: JsonObject; rule: string }>([
  {
    overrides: { controlPlane: { statefulSet: { persistence: { binariesVolume: [] } } } },
    rule: 'binaries-volume',
  },
  { overrides: host('a: b: c'), rule: 'host-manifests-yaml' },
])('$rule says it better', ({ overrides, rule }) => {
  expect(view(overrides).errors.map((error) => error.rule)).toEqual([rule])
})
