import { apiServerSection } from '../sections/api-server.ts'
import { controllerManagerSection } from '../sections/controller-manager.ts'
import { distroInitSection } from '../sections/distro-init.ts'
import { k0sSection } from '../sections/k0s.ts'
import { k3sSection } from '../sections/k3s.ts'
import { kubernetesImageSection } from '../sections/kubernetes-image.ts'
import { kubernetesVersionSection } from '../sections/kubernetes-version.ts'
import { schedulerSection } from '../sections/scheduler.ts'
import type { Step } from '../step.ts'
import { before } from '../when/before.ts'
import { usesK8s } from '../when/uses-k8s.ts'

export const distroStep: Step = {
  id: 'distro',
  title: 'Distro',
  lead: 'Which Kubernetes the tenant gets, in which version, and how its control-plane processes are started.',
  sections: [
    {
      title: 'Distribution',
      help: 'The distribution cannot be changed later, apart from k3s to k8s with charts 0.25 to 0.32.',
      when: before('0.33'),
      entries: [
        {
          block: 'distro-choice',
          paths: [
            'controlPlane.distro.k8s.enabled',
            'controlPlane.distro.k3s.enabled',
            'controlPlane.distro.k0s.enabled',
          ],
        },
      ],
    },
    kubernetesVersionSection,
    kubernetesImageSection,
    apiServerSection,
    {
      title: 'API rate limits',
      help: 'How many requests the tenant API server works on at once before it answers 429 (too many requests).',
      when: usesK8s,
      entries: [{ block: 'api-rate-limits' }],
    },
    controllerManagerSection,
    schedulerSection,
    distroInitSection,
    k3sSection,
    k0sSection,
  ],
}
