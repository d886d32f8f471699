import type { Help } from '../help.ts'

/** Where the API of a product stands on the host cluster. `usual` as in "Empty means …". */
export const apiService = (name: string, usual: string): Help => ({
  '': { title: 'API Service', help: `Where the ${name} is found in the host cluster. Empty means ${usual}.` },
  service: { title: 'Service', help: `Service of the ${name} in the host cluster.` },
  'service.name': { title: 'Name', help: `Name of the Service of the ${name}.` },
  'service.namespace': { title: 'Namespace', help: `Namespace of the Service of the ${name}.` },
  'service.port': { title: 'Port', help: `Port of the Service of the ${name}.` },
})
