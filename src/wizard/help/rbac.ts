import { under } from './families/under.ts'
import type { Help } from './help.ts'

const rules = (name: string): Help => ({
  extraRules: { title: 'Extra rules', help: `Rules added to those the chart puts into the ${name}.` },
  overwriteRules: {
    title: 'Own rules',
    help: `Replaces all rules of the ${name}, extra ones included. Features then lack rights you do not list.`,
  },
})

/** What the control plane may do in the host cluster. */
export const rbac: Help = under('rbac', {
  '': { title: 'RBAC', help: 'What the control plane may do in the host cluster.' },
  role: { title: 'Role', help: 'Rights in the namespace of the virtual cluster.' },
  'role.enabled': {
    title: 'Create the Role',
    help: 'Creates Role and binding. Off, you have to grant these rights yourself.',
  },
  ...under('role', rules('Role')),
  clusterRole: { title: 'ClusterRole', help: 'Rights on the whole host cluster.' },
  'clusterRole.enabled': {
    title: 'Create the ClusterRole',
    help: 'With auto it is created where a feature needs it. Off, such features fail unless you grant the rights.',
  },
  ...under('clusterRole', rules('ClusterRole')),
  enableVolumeSnapshotRules: {
    title: 'Rules for volume snapshots',
    help: 'Rights that snapshots of volumes need.',
  },
  'enableVolumeSnapshotRules.enabled': {
    title: 'Add snapshot rules',
    help: 'Adds rights for volume snapshots; auto leaves them out with private nodes. Refused from chart 0.36 on.',
  },
})
