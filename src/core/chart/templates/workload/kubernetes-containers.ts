import type { Container } from 'kubernetes-types/core/v1'
import { doubleQuoted } from '../../../go/double-quoted.ts'
import type { Context } from '../../context.ts'
import { copyingContainer } from './copying-container.ts'
import { image } from './image.ts'

/** The init container that brings the binaries of Kubernetes (`vcluster.k8s.initContainers`). */
export const kubernetesContainers = (context: Context): Container[] => [
  copyingContainer(context, 'k8s', {
    name: 'kubernetes',
    image: doubleQuoted(
      image(context, 'controlPlane.distro.k8s.image', context.parts.kubernetesTag(context)),
    ),
    command: ['cp'],
    args: [context.parts.copyFlag, '/kubernetes/.', '/binaries/'],
    imagePullPolicy: context.value('controlPlane.distro.k8s.imagePullPolicy'),
  }),
]
