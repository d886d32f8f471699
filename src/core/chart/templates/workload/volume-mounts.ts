import type { VolumeMount } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { givenItems } from './given-items.ts'
import { pluginVolume } from './plugin-volume.ts'

/** What the control plane's container mounts. */
export const volumeMounts = (context: Context): VolumeMount[] => [
  ...pluginVolume.mounts(context),
  ...context.parts.ownMounts(context),
  ...givenItems<VolumeMount>(context.value('controlPlane.statefulSet.persistence.addVolumeMounts')),
]
