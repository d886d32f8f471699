import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const conditions: Help = {
  '': { title: 'Conditions', help: 'What an object must be like for the patch to apply.' },
  '[]': { title: 'Condition', help: 'One test of a field of the object.' },
  '[].path': { title: 'Field', help: 'The field that is tested.' },
  '[].subPath': { title: 'Sub-field', help: 'The part of the field that is tested.' },
  '[].equal': { title: 'Equal', help: 'The value that the field must have.' },
  '[].notEqual': { title: 'Not equal', help: 'A value that the field must not have.' },
  '[].empty': { title: 'Empty', help: 'Whether the field must be empty or missing.' },
}

const patch: Help = {
  op: { title: 'Operation', help: 'What happens to the field, such as add, replace, remove or rewriteName.' },
  path: { title: 'Field', help: 'The field that changes.' },
  fromPath: { title: 'Source', help: 'Field of the other object that the value is copied from.' },
  value: { title: 'Value', help: 'New value of the field.' },
  regex: {
    title: 'Pattern',
    help: 'Regular expression for the part of the text that is a name or namespace.',
  },
  namePath: { title: 'Name path', help: 'Where the name of a child object stands in the field.' },
  namespacePath: {
    title: 'Namespace path',
    help: 'Where the namespace of a child object stands in the field.',
  },
  ignore: {
    title: 'Ignore',
    help: 'Leaves the field alone when patches are applied in the opposite direction.',
  },
  sync: { title: 'Also sync', help: 'Objects named by the field that are synced as well.' },
  'sync.secret': { title: 'Secret', help: 'Also syncs the Secret that the field names.' },
  'sync.configmap': { title: 'ConfigMap', help: 'Also syncs the ConfigMap that the field names.' },
  ...under('conditions', conditions),
}

const patches = (key: string, title: string, help: string): Help => ({
  [key]: { title, help },
  [`${key}[]`]: { title: 'Patch', help: 'One change of a field.' },
  ...under(`${key}[]`, patch),
})

const kind: Help = {
  apiVersion: { title: 'API version', help: 'API version of the objects.' },
  kind: { title: 'Kind', help: 'Kind of the objects.' },
}

const rule: Help = {
  ...kind,
  optional: { title: 'Optional', help: 'Does not fail where the host cluster lacks the kind.' },
  replaceOnConflict: { title: 'Replace', help: 'Creates the object anew where it cannot be changed.' },
  ...patches('patches', 'Patches', 'Changes of the copy.'),
  ...patches('reversePatches', 'Reverse patches', 'Changes of the original, by what happens to the copy.'),
}

const hook: Help = {
  ...kind,
  verbs: { title: 'Verbs', help: 'Operations at which the patches apply.' },
  ...patches('patches', 'Patches', 'Changes of the object before it is synced.'),
}

/** The generic sync of charts up to 0.27; custom resources under `sync` replace it. */
export const genericSync: Help = under('experimental.genericSync', {
  '': {
    title: 'Generic sync',
    help: 'Sync of any kind of object by rules, up to 0.27. Custom resources under sync replace it.',
  },
  version: { title: 'Version', help: 'Version of the form in which the rules are written.' },
  export: { title: 'Exports', help: 'Kinds that are copied from the tenant to the host cluster.' },
  'export[]': { title: 'Export', help: 'One kind that is copied to the host cluster.' },
  ...under('export[]', rule),
  'export[].selector': { title: 'Selector', help: 'Which objects are copied. Empty means all of them.' },
  'export[].selector.labelSelector': { title: 'Labels', help: 'Copies only objects with these labels.' },
  import: { title: 'Imports', help: 'Kinds that are copied from the host cluster to the tenant.' },
  'import[]': { title: 'Import', help: 'One kind that is copied to the tenant.' },
  ...under('import[]', rule),
  hooks: { title: 'Hooks', help: 'Changes of objects that are synced anyway.' },
  'hooks.hostToVirtual': { title: 'From the host', help: 'Changes of objects on their way to the tenant.' },
  'hooks.hostToVirtual[]': { title: 'Hook', help: 'Changes of one kind on its way to the tenant.' },
  ...under('hooks.hostToVirtual[]', hook),
  'hooks.virtualToHost': {
    title: 'To the host',
    help: 'Changes of objects on their way to the host cluster.',
  },
  'hooks.virtualToHost[]': { title: 'Hook', help: 'Changes of one kind on its way to the host cluster.' },
  ...under('hooks.virtualToHost[]', hook),
  role: { title: 'Role', help: 'Rights in the namespace of the virtual cluster for these rules.' },
  'role.extraRules': { title: 'Extra rules', help: 'Rules added to the Role of the control plane.' },
  clusterRole: { title: 'ClusterRole', help: 'Rights on the whole host cluster for these rules.' },
  'clusterRole.extraRules': {
    title: 'Extra rules',
    help: 'Rules added to the ClusterRole of the control plane.',
  },
})
