import type { Help } from '../help.ts'

/** Taints that nodes get. `nodes` as in "Keeps pods off nodes of this pool". */
export const taints = (nodes: string): Help => ({
  '': { title: 'Taints', help: `Keep pods without a matching toleration off ${nodes}.` },
  '[]': { title: 'Taint', help: `One taint of ${nodes}.` },
  '[].key': { title: 'Key', help: 'Key of the taint, which tolerations have to name.' },
  '[].value': { title: 'Value', help: 'Value of the taint; may be empty.' },
  '[].effect': { title: 'Effect', help: 'NoSchedule, PreferNoSchedule or NoExecute.' },
})
