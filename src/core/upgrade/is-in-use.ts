import { describe } from '../catalog/describe.ts'
import type { Json, Path } from '../json.ts'
import { get } from '../values/get.ts'
import { isPrefix } from '../values/is-prefix.ts'
import type { Side } from './side.ts'

const privateNodes: Path = ['privateNodes', 'enabled']

/** Sections that only virtual clusters with nodes of their own read. Source: vcluster-docs configure/vcluster-yaml, pages of each section. */
const ofPrivateNodes: readonly Path[] = [
  ['deploy'],
  ['controlPlane', 'advanced', 'konnectivity'],
  ['controlPlane', 'advanced', 'cloudControllerManager'],
]

/** Whether a value has an effect: every section that it stands in, and that has a switch, is switched on. */
export function isInUse({ catalog, effective }: Side, path: Path): boolean {
  if (ofPrivateNodes.some((section) => isPrefix(section, path)) && get(effective, privateNodes) !== true)
    return false
  return path.every((_, depth) => {
    const section = [...path.slice(0, depth), 'enabled']
    if (depth === path.length - 1 && path.at(-1) === 'enabled') return true
    // Free maps have any key; a switch is a boolean.
    const type = describe(catalog, section)?.type ?? ''
    return !type.includes('boolean') || isOn(get(effective, section))
  })
}

const isOn = (value: Json | undefined): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'false'
