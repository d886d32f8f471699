import type { Container } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { givenItems } from './given-items.ts'
import { pluginInitContainers } from './plugin-init-containers.ts'

/** Plugins first, then the distro's binaries, then what the user adds. */
export const initContainers = (context: Context): Container[] => [
  ...pluginInitContainers(context),
  ...context.parts.distroInUse(context).containers(context),
  ...givenItems<Container>(context.value('controlPlane.statefulSet.initContainers')),
]
