import type { Container } from 'kubernetes-types/core/v1'
import { printValue } from '../../../go/print-value.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { optionalRaw } from './optional-raw.ts'
import type { PluginEntry } from './plugin-entries.ts'
import { raw } from './raw.ts'

/** How every container of a plugin starts: image, name, pull policy. */
export function pluginContainer(context: Context, { key, plugin }: PluginEntry): Container {
  const registry = context.value('controlPlane.advanced.defaultImageRegistry')
  const name = plugin['name']
  return {
    image: raw(truthy(registry) ? `${printValue(registry)}/${printValue(plugin['image'])}` : plugin['image']),
    name: truthy(name) ? printValue(name) : key,
    ...optionalRaw('imagePullPolicy', plugin['imagePullPolicy']),
  }
}
