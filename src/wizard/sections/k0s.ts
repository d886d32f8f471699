import { otherDistro } from '../fields/other-distro.ts'
import type { Section } from '../step.ts'
import { isOn } from '../when/is-on.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const k0sSection: Section = {
  title: 'k0s',
  help: 'Deprecated in chart 0.25 and removed in 0.26; a k0s tenant cannot be converted.',
  when: isOn('controlPlane.distro.k0s.enabled'),
  entries: [
    ...otherDistro({ distro: 'k0s', args: yamlExamples.k0sArgs, command: yamlExamples.k0sCommand }),
    {
      path: 'controlPlane.distro.k0s.config',
      title: 'Configuration file',
      help: 'Text of the k0s configuration, which replaces the generated one. Network ranges and storage settings must then be in it.',
      example: yamlExamples.k0sConfig,
    },
  ],
}
