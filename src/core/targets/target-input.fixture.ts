import type { Release } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import { derive } from '../derive.ts'
import type { JsonObject } from '../json.ts'
import { loadVersion } from '../load-version.ts'
import { redact } from '../share/redact.ts'
import type { TargetInput } from './target.ts'

interface Choices {
  readonly chart?: string
  readonly release?: Partial<Release>
  readonly overrides?: JsonObject
  readonly split?: boolean
  readonly ociChart?: string
  readonly valuesText?: string
}

/** What the page would hand to a target for these choices. */
export async function targetInput(choices: Choices = {}): Promise<TargetInput> {
  const {
    chart = defaultConfig.chart,
    release = {},
    overrides = {},
    split = false,
    ociChart = null,
  } = choices
  const version = await loadVersion(chart)
  if (!version) throw new Error(`no chart ${chart}`)
  const config = { ...defaultConfig, chart, release: { ...defaultConfig.release, ...release }, overrides }
  const view = derive(config, version)
  return {
    config,
    catalog: version.catalog,
    view,
    secrets: split ? redact(view.minimal) : null,
    options: { ociChart },
    ...(choices.valuesText === undefined ? {} : { valuesText: choices.valuesText }),
  }
}
