import type { Config, Json } from '../../core/index.ts'
import { isObject } from '../../core/index.ts'

const leaves = (value: Json): number =>
  isObject(value) ? Object.values(value).reduce<number>((sum, child) => sum + leaves(child), 0) : 1

/** A configuration in one line: `my-vcluster in team-a, chart 0.36, 12 settings`. */
export function describeConfig({ release, chart, overrides }: Config): string {
  const count = leaves(overrides)
  const settings = count === 1 ? '1 setting' : `${count} settings`
  return `${release.name} in ${release.namespace}, chart ${chart}, ${settings}`
}
