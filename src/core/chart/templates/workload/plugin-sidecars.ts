import type { Container } from 'kubernetes-types/core/v1'
import { doubleQuoted } from '../../../go/double-quoted.ts'
import type { Context } from '../../context.ts'
import { given } from './given.ts'
import { givenItems } from './given-items.ts'
import { optional } from './optional.ts'
import { optionalRaw } from './optional-raw.ts'
import { pluginContainer } from './plugin-container.ts'
import { pluginEntries } from './plugin-entries.ts'
import { quotedWords } from './quoted-words.ts'

/** Legacy plugins run beside the control plane, each on a port of its own (`vcluster.legacyPlugins.containers`). */
export const pluginSidecars = (context: Context): Container[] =>
  pluginEntries.sidecars(context).map((entry, index) => {
    const { key, plugin } = entry
    return {
      ...pluginContainer(context, entry),
      ...optionalRaw('workingDir', plugin['workingDir']),
      ...quotedWords('command', plugin['command']),
      ...quotedWords('args', plugin['args']),
      env: [
        { name: 'VCLUSTER_PLUGIN_ADDRESS', value: `localhost:${14000 + index}` },
        { name: 'VCLUSTER_PLUGIN_NAME', value: doubleQuoted(key) },
        ...givenItems<never>(plugin['env']),
      ],
      envFrom: given(plugin['envFrom']),
      securityContext: given(plugin['securityContext']),
      lifecycle: given(plugin['lifecycle']),
      livenessProbe: given(plugin['livenessProbe']),
      readinessProbe: given(plugin['readinessProbe']),
      startupProbe: given(plugin['startupProbe']),
      volumeDevices: given(plugin['volumeDevices']),
      volumeMounts: given(plugin['volumeMounts']),
      ...optional('resources', plugin['resources']),
    }
  })
