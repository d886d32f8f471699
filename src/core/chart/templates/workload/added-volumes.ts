import type { Volume } from 'kubernetes-types/core/v1'
import { toYaml } from '../../../go/to-yaml.ts'
import { tpl } from '../../../go/tpl.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Json, JsonArray } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { block } from './block.ts'
import { givenItems } from './given-items.ts'

/** `persistence.addVolumes`, written as YAML and then run as a template: what comes out may have another type or number of items. */
export function addedVolumes(context: Context): readonly Volume[] {
  const list = context.value('controlPlane.statefulSet.persistence.addVolumes')
  if (!truthy(list)) return []
  const text = toYaml(list)
  return givenItems(text.includes('{{') ? moreItems(tpl(text, context)) : list)
}

/** What a text adds to a list of the pod: indented, behind an item, so that it cannot be anything but more items. */
function moreItems(text: string): Json {
  const items = block(`- first\n${text}`)
  return Array.isArray(items) ? (items as JsonArray).slice(1) : []
}
