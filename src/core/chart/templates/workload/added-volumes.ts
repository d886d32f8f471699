import type { Volume } from 'kubernetes-types/core/v1'
import { fromYaml } from '../../../go/from-yaml.ts'
import { toYaml } from '../../../go/to-yaml.ts'
import { tpl } from '../../../go/tpl.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { indent } from './indent.ts'

/** `persistence.addVolumes`, written as YAML and then run as a template: what comes out may have another type or number of items. */
export function addedVolumes(context: Context): readonly Volume[] {
  const list = context.value('controlPlane.statefulSet.persistence.addVolumes')
  if (!truthy(list)) return []
  const text = toYaml(list)
  return (text.includes('{{') ? afterItem(tpl(text, context)) : list) as unknown as readonly Volume[]
}

/** What a text adds to a list of the pod: indented, behind an item, so that it cannot be anything but more items. */
function afterItem(text: string): readonly unknown[] {
  const { volumes } = fromYaml(`volumes:\n  - first\n${indent(text)}\n`) as {
    volumes: unknown[]
  }
  return volumes.slice(1)
}
