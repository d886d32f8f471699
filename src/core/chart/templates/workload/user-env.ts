import type { EnvVar } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { givenItems } from './given-items.ts'

/** The user's environment variables, then those for the distro in use. */
export const userEnv = (context: Context): EnvVar[] => [
  ...givenItems<EnvVar>(context.value('controlPlane.statefulSet.env')),
  ...givenItems<EnvVar>(context.value(`controlPlane.distro.${context.parts.distroInUse(context).name}.env`)),
]
