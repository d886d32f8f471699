import { expect, test } from 'vitest'
import { derive, type Version } from '../../core/derive.ts'
import { apply, type Config, defaultConfig, minors, type Platform } from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'
import { covers } from '../presets/covers.ts'
import { presets } from '../presets/index.ts'
import type { Preset } from '../presets/preset.ts'
import { applyOverlays } from './apply-overlays.ts'
import { fittingOverlays } from './fitting-overlays.ts'
import { overlays } from './index.ts'
import { openshift } from './openshift.ts'
import type { Overlay } from './overlay.ts'

const versions = new Map<string, Version>()
for (const minor of minors) {
  const version = await loadVersion(minor)
  if (version) versions.set(minor, version)
}

function versionOf(chart: string): Version {
  const version = versions.get(chart)
  if (!version) throw new Error(`No chart ${chart}`)
  return version
}

const cases = presets.flatMap((preset) =>
  minors
    .filter((chart) => covers(preset.versions, chart))
    .map((chart, index) => ({ id: preset.id, chart, preset, index })),
)

function baseOf(preset: Preset, chart: string, platform: Platform | null): Config {
  const start: Config = { ...defaultConfig, chart, cluster: { ...defaultConfig.cluster, platform } }
  return apply(start, preset.patch(start.release, chart, platform))
}

/** Everything that neither the preset nor an overlay names. */
function surprises(preset: Preset, config: Config, some: readonly Overlay[]): readonly string[] {
  const version = versionOf(config.chart)
  const { findings, refusals, manifests } = derive(applyOverlays(config, version.catalog, some), version)
  const named = new Set([...preset.expects, ...some.flatMap(({ expects }) => expects)])
  return [
    ...findings
      .filter(({ severity, rule }) => severity !== 'info' && !named.has(rule))
      .map(({ rule }) => rule),
    ...refusals.map(({ message }) => message),
    ...(manifests.length > 5 ? [] : ['hardly any objects']),
  ]
}

const fitting = (config: Config): readonly Overlay[] =>
  fittingOverlays(config, versionOf(config.chart).catalog, overlays)

/** Storage overlays differ in a name only, and every exposure is tried below: each case takes its turn with one of them. */
function inTurn(some: readonly Overlay[], index: number): readonly Overlay[] {
  const turn = (group: Overlay['group']): Overlay | undefined => {
    const members = some.filter((one) => one.group === group)
    return members[index % members.length]
  }
  const chosen = [turn('storage'), turn('exposure')]
  return some.filter((one) => one.group === null || one.group === 'openshift' || chosen.includes(one))
}

test.each(cases)('$id with $chart takes overlays that fit', ({ preset, chart, index }) => {
  const base = baseOf(preset, chart, null)
  for (const overlay of inTurn(fitting(base), index))
    expect([overlay.id, ...surprises(preset, base, [overlay])]).toEqual([overlay.id])
})

test.each(cases)('$id with $chart on OpenShift takes all additions together', ({ preset, chart }) => {
  const base = baseOf(preset, chart, 'openshift')
  const some = fitting(base)
  const single = some.filter(({ group }) => group === null)
  for (const exposure of some.filter(({ group }) => group === 'exposure'))
    expect([exposure.id, ...surprises(preset, base, [openshift, ...single, exposure])]).toEqual([exposure.id])
})

test('an overlay that fits appears with some preset, and names only findings that come', () => {
  const offered = new Map<string, readonly string[]>()
  for (const { preset, chart } of cases.filter(({ index }) => index % 4 === 0))
    for (const platform of [null, 'openshift'] as const) {
      const base = baseOf(preset, chart, platform)
      for (const overlay of fitting(base)) {
        const rules =
          overlay.expects.length === 0 ? [] : surprises(preset, base, [{ ...overlay, expects: [] }])
        offered.set(overlay.id, [...(offered.get(overlay.id) ?? []), ...rules])
      }
    }
  const others = overlays.filter(({ id }) => id !== 'etcd-migration')
  expect(others.filter(({ id }) => !offered.has(id)).map(({ id }) => id)).toEqual([])
  for (const { id, expects } of others) expect(offered.get(id)).toEqual(expect.arrayContaining([...expects]))
})
