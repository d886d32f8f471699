import type { VolumeMount } from 'kubernetes-types/core/v1'
import { fromYaml } from '../../../go/from-yaml.ts'
import { toYaml } from '../../../go/to-yaml.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { pluginVolume } from './plugin-volume.ts'

/** What the control plane's container mounts. */
export const volumeMounts = (context: Context): VolumeMount[] => [
  ...pluginVolume.mounts(context),
  ...context.parts.ownMounts(context),
  ...added(context),
]

/** The text that follows starts with eight spaces on the same line, which count if a text on several lines ends there. */
function added(context: Context): readonly VolumeMount[] {
  const mounts = context.value('controlPlane.statefulSet.persistence.addVolumeMounts')
  if (!truthy(mounts)) return []
  const text = toYaml(mounts)
  return (text.includes('|') ? fromYaml(`${text}${' '.repeat(8)}`) : mounts) as unknown as VolumeMount[]
}
