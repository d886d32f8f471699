import { otherDistro } from '../fields/other-distro.ts'
import type { Section } from '../step.ts'
import { isOn } from '../when/is-on.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const k3sSection: Section = {
  title: 'k3s',
  help: 'Deprecated from chart 0.25 and removed in 0.33; charts 0.25 to 0.32 can convert a k3s tenant to k8s, one way.',
  when: isOn('controlPlane.distro.k3s.enabled'),
  entries: [
    ...otherDistro({ distro: 'k3s', args: yamlExamples.k3sArgs, command: yamlExamples.k3sCommand }),
    {
      path: 'controlPlane.distro.k3s.token',
      title: 'Server token',
      help: 'Secret that k3s servers share. Left empty, vCluster creates one and keeps it; a value here is readable in the values file.',
    },
  ],
}
