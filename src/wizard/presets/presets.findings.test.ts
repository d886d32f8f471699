import { expect, test } from 'vitest'
import { derive, type Version } from '../../core/derive.ts'
import { apply, type Config, defaultConfig, minors, type Platform } from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'
import { isAtLeast } from '../when/is-at-least.ts'
import { presets } from './index.ts'
import type { Preset } from './preset.ts'

const versions = new Map<string, Version | null>()
for (const minor of minors) versions.set(minor, await loadVersion(minor))

const chartsOf = ({ versions: { from, to } }: Preset): readonly string[] =>
  minors.filter(
    (minor) => (from === undefined || isAtLeast(minor, from)) && (to === undefined || isAtLeast(to, minor)),
  )

function viewOf(preset: Preset, chart: string, platform: Platform | null) {
  const version = versions.get(chart)
  if (!version) throw new Error(`No chart ${chart}`)
  const cluster = { ...defaultConfig.cluster, platform }
  const start: Config = { ...defaultConfig, chart, cluster }
  return derive(apply(start, preset.patch(start.release, chart, platform)), version)
}

const problemsOf = (preset: Preset, chart: string, platform: Platform | null): readonly string[] =>
  viewOf(preset, chart, platform)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule)

const cases = presets.flatMap((preset) => chartsOf(preset).map((chart) => ({ id: preset.id, chart, preset })))

test.each(cases)(
  '$id renders with $chart and shows nothing that its text does not name',
  ({ chart, preset }) => {
    for (const platform of [null, 'aks', 'eks', 'gke', 'bare-metal', 'kind'] as const) {
      const { refusals, manifests } = viewOf(preset, chart, platform)
      expect(refusals).toEqual([])
      expect(manifests.length).toBeGreaterThan(5)
      const unnamed = problemsOf(preset, chart, platform).filter((id) => !preset.expects.includes(id))
      expect(unnamed).toEqual([])
    }
  },
)

test.each(cases)('$id with $chart has no error but the password to fill in', ({ chart, preset }) => {
  const errors = viewOf(preset, chart, null).findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule }) => rule)).toEqual(
    preset.id === 'prod-ha-external-postgres' ? ['db-placeholder'] : [],
  )
})

test.each(presets)('$id expects nothing that does not come', (preset) => {
  const found = new Set(chartsOf(preset).flatMap((chart) => problemsOf(preset, chart, null)))
  expect(preset.expects.filter((id) => !found.has(id))).toEqual([])
})
