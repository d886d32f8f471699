import type { Container } from 'kubernetes-types/core/v1'
import { doubleQuoted } from '../../go/double-quoted.ts'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'
import { controlPlaneImage } from '../templates/workload/control-plane-image.ts'
import { copyingContainer } from '../templates/workload/copying-container.ts'
import { image } from '../templates/workload/image.ts'

/** A component's image tag, from its section below `controlPlane.distro.k8s`. */
export type ComponentTag = (context: Context, component: string) => string

const components = [
  {
    section: 'controllerManager',
    name: 'kube-controller-manager',
    binary: 'kube-controller-manager',
    enabled: 'controlPlane.distro.k8s.controllerManager.enabled',
  },
  {
    section: 'scheduler',
    name: 'kube-scheduler-manager',
    binary: 'kube-scheduler',
    enabled: 'controlPlane.advanced.virtualScheduler.enabled',
  },
  {
    section: 'apiServer',
    name: 'kube-apiserver',
    binary: 'kube-apiserver',
    enabled: 'controlPlane.distro.k8s.apiServer.enabled',
  },
] as const

/**
 * `vcluster.k8s.initContainers` with one image per component. These images have no shell, so the control plane's own image comes first
 * and brings the tool that copies.
 */
export const componentContainers =
  (tag: ComponentTag) =>
  (context: Context): Container[] => [
    copyingContainer(context, 'k8s', {
      name: 'vcluster-copy',
      image: controlPlaneImage(context),
      command: ['/bin/sh'],
      args: ['-c', 'cp /vcluster /binaries/vcluster'],
      imagePullPolicy: context.value('controlPlane.statefulSet.imagePullPolicy'),
    }),
    ...components
      .filter(({ enabled }) => truthy(context.value(enabled)))
      .map(({ section, name, binary }) => {
        const path = `controlPlane.distro.k8s.${section}`
        return copyingContainer(context, 'k8s', {
          name,
          image: doubleQuoted(image(context, `${path}.image`, tag(context, section))),
          command: ['/binaries/vcluster'],
          args: ['cp', `/usr/local/bin/${binary}`, `/binaries/${binary}`],
          imagePullPolicy: context.value(`${path}.imagePullPolicy`),
        })
      }),
  ]
