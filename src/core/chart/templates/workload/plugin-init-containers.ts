import type { Container } from 'kubernetes-types/core/v1'
import { doubleQuoted } from '../../../go/double-quoted.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { given } from './given.ts'
import { mergeUnbroken } from './merge-unbroken.ts'
import { optional } from './optional.ts'
import { pluginContainer } from './plugin-container.ts'
import { pluginEntries, type PluginEntry } from './plugin-entries.ts'
import { quotedWords } from './quoted-words.ts'

/** The init containers that bring plugins (`vcluster.oldPlugins.initContainers`, `vcluster.plugins.initContainers`). */
export function pluginInitContainers(context: Context): Container[] {
  const legacy = pluginEntries.legacyV2(context).map((entry) => ({
    ...pluginContainer(context, entry),
    ...words(entry),
    securityContext: given<Container['securityContext'] & object>(entry.plugin['securityContext']),
    ...mounts(entry),
  }))
  const current = pluginEntries.current(context).map((entry) => ({
    ...pluginContainer(context, entry),
    ...words(entry),
    ...optional('securityContext', entry.plugin['securityContext']),
    ...mounts(entry),
  }))
  return [...mergeUnbroken(legacy), ...current]
}

function words({ key, plugin }: PluginEntry): Pick<Container, 'command' | 'args'> {
  if (truthy(plugin['command']) || truthy(plugin['args']))
    return { ...quotedWords('command', plugin['command']), ...quotedWords('args', plugin['args']) }
  return { command: ['sh'], args: ['-c', doubleQuoted(`cp -r /plugin /plugins/${key}`)] }
}

const mounts = ({ plugin }: PluginEntry): Pick<Container, 'volumeMounts' | 'resources'> => ({
  volumeMounts: [{ mountPath: '/plugins', name: 'plugins' }],
  ...optional('volumeMounts', plugin['volumeMounts']),
  ...optional('resources', plugin['resources']),
})
