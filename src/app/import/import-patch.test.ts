import { expect, test } from 'vitest'
import { apply, defaultConfig } from '../../core/index.ts'
import { importPatch, type ImportChoices } from './import-patch.ts'
import { imported } from './imported.fixture.ts'

const work = { ...defaultConfig, overrides: { telemetry: { enabled: false } }, unread: 'telemetry: [' }
const none: ImportChoices = { replaces: false, isDeployed: false, takesRelease: false }
const after = async (file: string, choices: Partial<ImportChoices>) => {
  const read = await imported(file)
  return { read, config: apply(work, importPatch(work, read, '0.30', { ...none, ...choices })) }
}

test('values replace those on the page with their text and their chart', async () => {
  const { read, config } = await after('flux-v2.yaml', { replaces: true })
  expect(config).toMatchObject({ chart: '0.30', overrides: read.values, text: read.text, unread: null })
  expect(config.release).toBe(work.release)
})

test('values without a text of their own take the old text away', async () => {
  const { config } = await after('config-base64.txt', { replaces: true })
  expect(config.text).toBe('')
})

test('what runs now leaves the values alone', async () => {
  const { read, config } = await after('flux-v2.yaml', { isDeployed: true })
  expect(config.overrides).toBe(work.overrides)
  expect(config.chart).toBe(work.chart)
  expect(config.cluster.previous).toEqual({ chart: '0.30', values: read.values })
  expect(config.release.isUpgrade).toBe(true)
})

test('name and namespace come along, and a name alone brings the namespace that goes with it', async () => {
  const both = await after('flux-v2.yaml', { takesRelease: true })
  expect(both.config.release).toMatchObject({ name: 'team-a', namespace: 'vcluster-team-a' })
  const read = { ...both.read, release: { name: 'solo' } }
  const patch = importPatch(work, read, '0.30', { ...none, takesRelease: true })
  expect(apply(work, patch).release).toMatchObject({ name: 'solo', namespace: 'vcluster-solo' })
})

test('nothing chosen, nothing changed', async () => {
  expect((await after('flux-v2.yaml', {})).config).toBe(work)
})
