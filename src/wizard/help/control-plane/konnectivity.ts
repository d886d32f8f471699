import { deployedPods } from '../families/deployed-pods.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

/** The tunnel between control plane and private nodes. */
export const konnectivity: Help = {
  '': {
    title: 'Konnectivity',
    help: 'The tunnel through which the API server reaches private nodes, for instance for logs and exec.',
  },
  ...under('server', {
    '': { title: 'Server', help: 'The end of the tunnel in the control plane.' },
    enabled: { title: 'Run the server', help: 'Starts the end of the tunnel in the control plane.' },
    extraArgs: { title: 'Extra arguments', help: 'Flags added to the command of the server, one per entry.' },
  }),
  ...under('agent', {
    '': { title: 'Agent', help: 'The end of the tunnel on the side of the private nodes.' },
    enabled: { title: 'Deploy the agent', help: 'Deploys the end of the tunnel into the tenant.' },
    replicas: { title: 'Replicas', help: 'Number of agent pods.' },
    ...deployedPods('the agent'),
  }),
}
