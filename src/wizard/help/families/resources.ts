import type { Help } from '../help.ts'

/** Requests and limits of a container. `container` as in "What the etcd container may use". */
export const resources = (container: string): Help => ({
  '': { title: 'Resources', help: `What ${container} reserves and may use at most.` },
  requests: { title: 'Requests', help: `CPU, memory and disk that the scheduler reserves for ${container}.` },
  limits: {
    title: 'Limits',
    help: `CPU, memory and disk that ${container} may use at most. They must not be lower than the requests.`,
  },
})
