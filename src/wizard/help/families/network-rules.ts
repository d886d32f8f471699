import { labelSelector } from './label-selector.ts'
import { under } from './under.ts'
import type { Help } from '../help.ts'

interface Direction {
  /** `the control plane` or `workloads`. */
  readonly who: string
  readonly key: 'ingress' | 'egress'
}

const peer = (other: string): Help => ({
  ...under(
    'podSelector',
    labelSelector({ title: 'Pods', objects: 'pods', help: `Pods that are ${other}, by their labels.` }),
  ),
  ...under(
    'namespaceSelector',
    labelSelector({
      title: 'Namespaces',
      objects: 'namespaces',
      help: `Namespaces whose pods are ${other}, by their labels.`,
    }),
  ),
  ipBlock: { title: 'IP range', help: `Addresses that are ${other}; not together with selectors.` },
  'ipBlock.cidr': { title: 'CIDR', help: 'The range, such as 10.20.0.0/16.' },
  'ipBlock.except': { title: 'Exceptions', help: 'Parts of the range that stay closed.' },
})

const ports: Help = {
  '': { title: 'Ports', help: 'Ports that the rule opens. Without any, it opens all of them.' },
  '[]': { title: 'Port', help: 'One port, or a range of ports.' },
  '[].port': { title: 'Port', help: 'Number or name of the port, or the first number of a range.' },
  '[].endPort': { title: 'Last port', help: 'Last number of the range that the port begins.' },
  '[].protocol': { title: 'Protocol', help: 'TCP, UDP or SCTP. Empty means TCP.' },
}

/** Rules of a NetworkPolicy that are added to the chart's own, in one direction. */
export const networkRules = ({ who, key }: Direction): Help => {
  const isIn = key === 'ingress'
  const peers = isIn ? 'from' : 'to'
  const other = isIn ? 'let in' : 'reachable'
  return under(key, {
    '': {
      title: isIn ? 'Incoming traffic' : 'Outgoing traffic',
      help: isIn
        ? `Rules that let more traffic in to ${who}.`
        : `Rules that let ${who} reach more destinations.`,
    },
    '[]': { title: 'Rule', help: 'Opens ports for peers. A rule without peers holds for all of them.' },
    [`[].${peers}`]: {
      title: isIn ? 'Sources' : 'Destinations',
      help: `Pods and addresses that are ${other}. Without any, all of them are.`,
    },
    [`[].${peers}[]`]: {
      title: isIn ? 'Source' : 'Destination',
      help: 'Pods, namespaces or addresses. With both selectors, pods of these namespaces.',
    },
    ...under(`[].${peers}[]`, peer(other)),
    ...under('[].ports', ports),
  })
}
