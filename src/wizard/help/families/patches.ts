import type { Help } from '../help.ts'

/** Changes of single fields while objects are synced. `objects` in the plural. */
export const patches = (objects: string): Help => ({
  patches: { title: 'Patches', help: `Rules that change single fields of ${objects} while they are synced.` },
  'patches[]': {
    title: 'Patch',
    help: 'One field and how it changes: by an expression, as a reference or as labels.',
  },
  'patches[].path': {
    title: 'Field',
    help: 'The field to change, such as spec.containers[*].name, where [*] means every entry.',
  },
  'patches[].expression': {
    title: 'Expression',
    help: 'JavaScript that gives the new value; the current one is called value.',
  },
  'patches[].reverseExpression': {
    title: 'Reverse expression',
    help: 'JavaScript for changes that are synced in the opposite direction.',
  },
  'patches[].labels': {
    title: 'Labels',
    help: 'Treats the field as labels, which syncing rewrites. Takes no keys of its own.',
  },
  'patches[].reference': {
    title: 'Reference',
    help: 'Treats the field as the name of another object, and rewrites it as syncing renames that object.',
  },
  'patches[].reference.apiVersion': { title: 'API version', help: 'API version of the other object.' },
  'patches[].reference.apiVersionPath': {
    title: 'API version path',
    help: 'Where to read the API version, relative to the field. Where nothing is found, the fixed one counts.',
  },
  'patches[].reference.kind': { title: 'Kind', help: 'Kind of the other object.' },
  'patches[].reference.kindPath': {
    title: 'Kind path',
    help: 'Where to read the kind, relative to the field. Where nothing is found, the fixed one counts.',
  },
  'patches[].reference.namePath': {
    title: 'Name path',
    help: 'Where the name stands, relative to the field.',
  },
  'patches[].reference.namespacePath': {
    title: 'Namespace path',
    help: "Where the namespace stands. Without it, the synced object's own namespace counts.",
  },
})
