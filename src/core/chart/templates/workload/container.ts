import type { Container } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { controlPlaneImage } from './control-plane-image.ts'
import { env } from './env.ts'
import { given } from './given.ts'
import { optional } from './optional.ts'
import { optionalRaw } from './optional-raw.ts'
import { probes } from './probes.ts'
import { raw } from './raw.ts'
import { volumeMounts } from './volume-mounts.ts'

/** The container of the control plane. */
export const container = (context: Context): Container => ({
  name: 'syncer',
  image: controlPlaneImage(context),
  imagePullPolicy: raw(context.value('controlPlane.statefulSet.imagePullPolicy')),
  ...optionalRaw('workingDir', context.value('controlPlane.statefulSet.workingDir')),
  ...optional('command', context.value('controlPlane.statefulSet.command')),
  ...optional('args', context.value('controlPlane.statefulSet.args')),
  ...probes(context),
  ...context.parts.containerSecurityContext(context),
  resources: given(context.value('controlPlane.statefulSet.resources')),
  env: env(context),
  volumeMounts: volumeMounts(context),
})
