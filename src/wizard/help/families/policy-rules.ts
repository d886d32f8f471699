import type { Help } from '../help.ts'

/** RBAC rules one by one. `role` as in "added to the Role of the control plane". */
export const policyRules = (role: string): Help => ({
  '': { title: `Extra rights in the ${role}`, help: `What the plugin adds to the control plane's ${role}.` },
  extraRules: {
    title: 'Extra rules',
    help: `Rules added to the control plane's ${role} in the host cluster.`,
  },
  'extraRules[]': { title: 'Rule', help: 'What may be done with which resources.' },
  'extraRules[].apiGroups': {
    title: 'API groups',
    help: 'API groups of the resources; empty text is the core group.',
  },
  'extraRules[].resources': { title: 'Resources', help: 'Plural names of the resources, or * for all.' },
  'extraRules[].resourceNames': {
    title: 'Resource names',
    help: 'Restricts the rule to objects of these names.',
  },
  'extraRules[].verbs': {
    title: 'Verbs',
    help: 'What is allowed, such as get, list or update, or * for all.',
  },
  'extraRules[].nonResourceURLs': {
    title: 'URLs',
    help: 'Paths of the API that are no resources. They count in cluster roles only.',
  },
})
