import type { Volume, VolumeMount } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { pluginEntries } from './plugin-entries.ts'

const needed = (context: Context): boolean =>
  pluginEntries.legacyV2(context).length > 0 || pluginEntries.current(context).length > 0

/** The volume that init containers of plugins copy to (`vcluster.plugins.volumes`, `vcluster.plugins.volumeMounts`). */
export const pluginVolume = {
  volumes: (context: Context): Volume[] => (needed(context) ? [{ name: 'plugins', emptyDir: {} }] : []),
  mounts: (context: Context): VolumeMount[] =>
    needed(context) ? [{ mountPath: '/plugins', name: 'plugins' }] : [],
}
