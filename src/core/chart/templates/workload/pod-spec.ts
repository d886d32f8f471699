import type { PodSpec } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { container } from './container.ts'
import { givenItems } from './given-items.ts'
import { initContainers } from './init-containers.ts'
import { optional } from './optional.ts'
import { optionalRaw } from './optional-raw.ts'
import { pluginSidecars } from './plugin-sidecars.ts'
import { raw } from './raw.ts'
import { scheduling } from './scheduling.ts'
import { serviceAccountName } from './service-account-name.ts'
import { volumes } from './volumes.ts'

/** The pod of the control plane. Settings that an older chart lacks are never in its values, so they need no part of their own. */
export const podSpec = (context: Context): PodSpec => ({
  ...optional('hostAliases', context.value('controlPlane.statefulSet.hostAliases')),
  ...optionalRaw('runtimeClassName', context.value('controlPlane.statefulSet.runtimeClassName')),
  terminationGracePeriodSeconds: context.parts.terminationGracePeriodSeconds,
  ...scheduling(context),
  ...optionalRaw('dnsPolicy', context.value('controlPlane.statefulSet.dnsPolicy')),
  ...optional('dnsConfig', context.value('controlPlane.statefulSet.dnsConfig')),
  serviceAccountName: serviceAccountName(context),
  volumes: volumes(context),
  ...(!truthy(context.value('experimental.syncSettings.disableSync')) && {
    initContainers: initContainers(context),
  }),
  enableServiceLinks: raw(context.value('controlPlane.statefulSet.enableServiceLinks')),
  containers: [
    container(context),
    ...pluginSidecars(context),
    ...givenItems<never>(context.value('controlPlane.statefulSet.sidecarContainers')),
  ],
})
