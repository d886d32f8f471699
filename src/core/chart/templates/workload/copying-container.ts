import type { Container } from 'kubernetes-types/core/v1'
import type { Json } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { given } from './given.ts'
import { optionalRaw } from './optional-raw.ts'

interface Copying {
  readonly name: string
  readonly image: string
  readonly command: readonly string[]
  readonly args: readonly string[]
  readonly imagePullPolicy: Json | undefined
}

/** An init container that copies binaries of a distro to the control plane's volume, with that distro's security and resources. */
export function copyingContainer(context: Context, distro: string, what: Copying): Container {
  return {
    name: what.name,
    image: what.image,
    volumeMounts: [{ mountPath: '/binaries', name: 'binaries' }],
    command: [...what.command],
    args: [...what.args],
    ...optionalRaw('imagePullPolicy', what.imagePullPolicy),
    securityContext: given(context.value(`controlPlane.distro.${distro}.securityContext`)),
    resources: given(context.value(`controlPlane.distro.${distro}.resources`)),
  }
}
