import { expect, test } from 'vitest'
import { derive, type Version, type View } from '../../core/derive.ts'
import { apply, type Config, defaultConfig, minors, type Platform } from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'
import { covers } from './covers.ts'
import { presets } from './index.ts'
import type { Preset } from './preset.ts'

const versions = new Map<string, Version | null>()
for (const minor of minors) versions.set(minor, await loadVersion(minor))

const chartsOf = (preset: Preset): readonly string[] =>
  minors.filter((minor) => covers(preset.versions, minor))

function viewOf(preset: Preset, chart: string, platform: Platform | null): View {
  const version = versions.get(chart)
  if (!version) throw new Error(`No chart ${chart}`)
  const cluster = { ...defaultConfig.cluster, platform }
  const start: Config = { ...defaultConfig, chart, cluster }
  return derive(apply(start, preset.patch(start.release, chart, platform)), version)
}

const problemsOf = ({ findings }: View): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)

const platforms = ['aks', 'eks', 'gke', 'bare-metal', 'kind'] as const
const cases = presets.flatMap((preset) =>
  chartsOf(preset).map((chart, index) => ({
    id: preset.id,
    chart,
    preset,
    platform: platforms[index % platforms.length] ?? null,
  })),
)

test.each(cases)(
  '$id renders with $chart and shows only what its text names',
  ({ chart, preset, platform }) => {
    for (const view of [viewOf(preset, chart, null), viewOf(preset, chart, platform)]) {
      expect(view.refusals).toEqual([])
      expect(view.manifests.length).toBeGreaterThan(5)
      expect(problemsOf(view).filter((id) => !preset.expects.includes(id))).toEqual([])
      const errors = view.findings.filter(({ severity }) => severity === 'error')
      expect(errors.map(({ rule }) => rule)).toEqual(
        preset.id === 'prod-ha-external-postgres' ? ['db-placeholder'] : [],
      )
    }
  },
)

test.each(presets)('$id expects nothing that does not come', (preset) => {
  const found = new Set(
    chartsOf(preset).flatMap((chart) =>
      [null, 'openshift' as const].flatMap((platform) => problemsOf(viewOf(preset, chart, platform))),
    ),
  )
  expect(preset.expects.filter((id) => !found.has(id))).toEqual([])
})
