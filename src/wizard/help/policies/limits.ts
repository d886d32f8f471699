import { metadata } from '../families/metadata.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const limitRange: Help = {
  '': {
    title: 'Limit range',
    help: 'Requests and limits of containers in the host namespace that state none.',
  },
  enabled: {
    title: 'Create a LimitRange',
    help: 'Also holds for the control plane. With auto it is created where the resource quota is on.',
  },
  default: { title: 'Default limits', help: 'Limits of containers that state none, by resource.' },
  defaultRequest: { title: 'Default requests', help: 'Requests of containers that state none, by resource.' },
  max: { title: 'Highest limits', help: 'Containers that may use more than this are refused.' },
  min: { title: 'Lowest requests', help: 'Containers that request less than this are refused.' },
  ...metadata({ object: 'LimitRange', wins: 'global' }),
}

const resourceQuota: Help = {
  '': { title: 'Resource quota', help: 'How much the whole host namespace may use.' },
  enabled: {
    title: 'Create a ResourceQuota',
    help: 'Limits what control plane and workloads use together. With auto it is created where the limit range is on.',
  },
  quota: {
    title: 'Quota',
    help: 'Upper bounds by resource or kind of object. Keys that you leave out keep their defaults.',
  },
  scopes: {
    title: 'Scopes',
    help: 'Restricts the quota to pods with all of these properties, such as BestEffort.',
  },
  scopeSelector: {
    title: 'Scope selector',
    help: 'Restricts the quota to pods that meet the conditions, such as on their priority class.',
  },
  ...metadata({ object: 'ResourceQuota', wins: 'global' }),
}

/** What containers and the whole virtual cluster may use, and what pods may do. */
export const limits: Help = {
  policies: { title: 'Policies', help: 'Bounds on what the virtual cluster may use, reach and run.' },
  'policies.podSecurityStandard': {
    title: 'Pod security standard',
    help: 'Profile that tenant pods have to meet: privileged, baseline or restricted. Empty enforces none.',
  },
  ...under('policies.limitRange', limitRange),
  ...under('policies.resourceQuota', resourceQuota),
}
