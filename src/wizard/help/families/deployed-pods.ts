import type { Help } from '../help.ts'

/** What can be set on pods that vCluster deploys into the tenant. `name` as in "Image of …". */
export const deployedPods = (name: string): Help => ({
  image: { title: 'Image', help: `Complete image of ${name}. Empty leaves the choice to vCluster.` },
  imagePullPolicy: {
    title: 'Pull policy',
    help: `When a node pulls the image of ${name}: IfNotPresent, Always or Never.`,
  },
  nodeSelector: { title: 'Node selector', help: `Labels that a node must have to run ${name}.` },
  priorityClassName: { title: 'Priority class', help: `Priority class of the pods of ${name}.` },
  tolerations: { title: 'Tolerations', help: `Taints that the pods of ${name} put up with.` },
  extraEnv: { title: 'Environment variables', help: `Variables added to the container of ${name}.` },
  extraArgs: { title: 'Extra arguments', help: `Flags added to the command of ${name}, one per entry.` },
})
