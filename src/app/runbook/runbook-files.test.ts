import { expect, test } from 'vitest'
import { defaultConfig, type JsonObject } from '../../core/index.ts'
import { derive } from '../../core/derive.ts'
import { loadVersion } from '../../core/load-version.ts'
import { runbookFiles } from './runbook-files.ts'

async function filesOf(overrides: JsonObject): Promise<ReturnType<typeof runbookFiles>> {
  const version = await loadVersion(defaultConfig.chart)
  if (!version) throw new Error('the default chart is missing')
  const release = { ...defaultConfig.release, name: 'team-a', namespace: 'tenants' }
  const config = { ...defaultConfig, release, overrides }
  return runbookFiles({ config, catalog: version.catalog, view: derive(config, version) })
}

test('the bundle gets one Markdown file with the names of the release', async () => {
  const [file, ...rest] = await filesOf({})
  expect(rest).toEqual([])
  expect(file).toMatchObject({ name: 'RUNBOOK.md', language: 'markdown' })
  expect(file?.text).toMatch(/^# Runbook: team-a in tenants/)
  expect(file?.text).toContain('helm status --namespace tenants team-a')
})

test('values that the chart refuses add no file', async () => {
  expect(await filesOf({ noSuchSetting: true })).toEqual([])
})
