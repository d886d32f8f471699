import { resources } from '../families/resources.ts'
import { under } from '../families/under.ts'
import { volumeMounts } from '../families/volume-mounts.ts'
import type { Help } from '../help.ts'

const database: Help = {
  '': { title: 'Database', help: 'An SQL database as the store: a SQLite file or a server that you run.' },
  embedded: {
    title: 'Embedded database',
    help: 'A SQLite file in the control-plane pod, the store where no other is on.',
  },
  'embedded.enabled': {
    title: 'Use SQLite',
    help: 'Keeps all objects in a SQLite file in the pod, which allows a single replica only.',
  },
  external: { title: 'External database', help: 'A MySQL or PostgreSQL server that you run.' },
  'external.enabled': {
    title: 'Use an external database',
    help: 'Keeps all objects in your database. Needs a data source or a connector.',
  },
}

const statefulSet: Help = {
  '': { title: 'etcd StatefulSet', help: 'The pods of the deployed etcd, one per member.' },
  highAvailability: { title: 'Availability', help: 'How many members the deployed etcd has.' },
  image: { title: 'Image', help: 'Where the etcd image comes from, and which version it is.' },
  persistence: { title: 'Persistence', help: 'Volumes of the etcd members.' },
  'persistence.volumeClaim': {
    title: 'Volume claim',
    help: 'The volume that each etcd member claims for its data.',
  },
  pods: { title: 'Pod metadata', help: 'Labels and annotations of the etcd pods.' },
  scheduling: {
    title: 'Scheduling',
    help: 'On which nodes of the host cluster etcd members run, and how far apart.',
  },
  security: { title: 'Security', help: 'Security contexts of the etcd pods and their container.' },
  ...under('resources', resources('each etcd member')),
  ...under('persistence.addVolumeMounts', volumeMounts('the etcd container')),
}

const etcd: Help = {
  '': {
    title: 'etcd',
    help: 'etcd as the store: in the control plane, in pods of its own, or one that you run.',
  },
  embedded: { title: 'Embedded etcd', help: 'etcd inside the control-plane pods, one member per replica.' },
  'embedded.enabled': {
    title: 'Use embedded etcd',
    help: 'Keeps all objects in an etcd that runs in the control-plane pods.',
  },
  deploy: {
    title: 'Deployed etcd',
    help: 'etcd in pods of its own, which the chart deploys beside the control plane.',
  },
  'deploy.enabled': {
    title: 'Deploy etcd',
    help: 'Keeps all objects in an etcd that the chart deploys in pods of its own.',
  },
  'deploy.service': {
    title: 'etcd Service',
    help: 'The Service at which the control plane reaches the deployed etcd.',
  },
  'deploy.headlessService': {
    title: 'Headless etcd Service',
    help: 'Gives every member of the deployed etcd a DNS name of its own.',
  },
  external: { title: 'External etcd', help: 'An etcd cluster that you run yourself.' },
  'external.enabled': {
    title: 'Use an external etcd',
    help: 'Keeps all objects in your etcd. Needs its endpoint.',
  },
  'external.tls': {
    title: 'TLS files',
    help: 'Files for the connection to your etcd: authority, certificate and key.',
  },
  ...under('deploy.statefulSet', statefulSet),
}

/** Where the tenant's objects are kept: the switches and sections around the fields of the wizard. */
export const backingStore: Help = under('controlPlane.backingStore', {
  '': { title: 'Backing store', help: "Where the tenant's objects are kept. Only one store can be on." },
  ...under('database', database),
  ...under('etcd', etcd),
})
