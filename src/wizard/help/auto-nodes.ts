import { nodeTypeSelector } from './families/node-type-selector.ts'
import { taints } from './families/taints.ts'
import { under } from './families/under.ts'
import type { Help } from './help.ts'

const disruption: Help = {
  '': { title: 'Disruption', help: 'When nodes are removed to save resources, and how many at once.' },
  consolidateAfter: {
    title: 'Wait',
    help: 'How long nodes must be underused before they are removed, such as 30s.',
  },
  consolidationPolicy: {
    title: 'Policy',
    help: 'Which nodes may be removed: WhenEmpty, or WhenEmptyOrUnderutilized, which is the default.',
  },
  budgets: { title: 'Budgets', help: 'How many nodes may go at once. The strictest active one counts.' },
  'budgets[]': {
    title: 'Budget',
    help: 'One bound on the nodes that go at once, always or at certain times.',
  },
  'budgets[].nodes': {
    title: 'Nodes',
    help: 'Highest number or share of the nodes that may go at once, such as 10%.',
  },
  'budgets[].schedule': {
    title: 'Schedule',
    help: 'When the budget becomes active, as a cron expression. Empty means always.',
  },
  'budgets[].duration': {
    title: 'Duration',
    help: 'How long the budget then stays active, in hours and minutes.',
  },
}

/** What both kinds of pool have. */
const pool: Help = {
  name: { title: 'Name', help: 'Name of the pool; no two pools may share one.' },
  profile: { title: 'Profile', help: 'Node profile of the platform for the nodes of the pool.' },
  nodeLabels: { title: 'Node labels', help: 'Labels that the nodes of the pool get.' },
  terminationGracePeriod: {
    title: 'Termination grace period',
    help: 'How long a node that goes is drained before its pods are deleted regardless of disruption budgets.',
  },
  ...under('taints', taints('nodes of the pool')),
  ...under('nodeTypeSelector', nodeTypeSelector),
}

const staticPools: Help = {
  '': { title: 'Static pools', help: 'Pools with a fixed number of nodes.' },
  '[]': { title: 'Static pool', help: 'One pool with a fixed number of nodes.' },
  '[].quantity': { title: 'Number', help: 'Number of nodes in the pool.' },
  ...under('[]', pool),
}

const dynamicPools: Help = {
  '': {
    title: 'Dynamic pools',
    help: 'Pools that grow and shrink with the pods that need nodes, by means of Karpenter.',
  },
  '[]': { title: 'Dynamic pool', help: 'One pool that grows and shrinks with the pods that need nodes.' },
  '[].limits': {
    title: 'Limits',
    help: 'Highest amount of resources in the pool, by resource, such as cpu.',
  },
  '[].expireAfter': { title: 'Lifetime', help: 'Age at which a node is removed, such as 720h.' },
  '[].weight': { title: 'Weight', help: 'Rank of the pool where several fit; a higher one comes first.' },
  ...under('[].disruption', disruption),
  ...under('[]', pool),
}

/** Pools of charts 0.28 and 0.29, which name the provider per pool and node types by requirements. */
const older: Help = {
  provider: { title: 'Provider', help: 'Node provider that supplies the nodes of the pool.' },
  ...under('requirements', nodeTypeSelector),
}

const pools: Help = { ...under('static', staticPools), ...under('dynamic', dynamicPools) }
const onlyOlder = (key: string): boolean => !/\.(?:nodeTypeSelector|profile)\b/.test(key)

/** Nodes that a provider creates on demand. From 0.30 on they are listed by provider. */
export const autoNodes: Help = under('privateNodes.autoNodes', {
  '': {
    title: 'Automatic nodes',
    help: 'Nodes that a node provider of the platform creates for the tenant.',
  },
  '[]': { title: 'Provider with pools', help: 'One node provider and the pools of nodes that it supplies.' },
  '[].provider': { title: 'Provider', help: 'Name of the node provider. It may be used only once.' },
  '[].properties': { title: 'Properties', help: 'Settings for the provider by name, such as a region.' },
  ...under('[]', pools),
  ...Object.fromEntries(Object.entries(pools).filter(([key]) => onlyOlder(key))),
  ...under('static[]', older),
  ...under('dynamic[]', older),
})
