import type { Section } from '../step.ts'
import { usesSqlite } from '../when/uses-sqlite.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const embeddedDatabaseSection: Section = {
  title: 'Embedded SQLite',
  help: 'A file on the volume of the single control-plane pod. It needs no settings; the ones below are for special cases.',
  when: usesSqlite,
  entries: [
    {
      path: 'controlPlane.backingStore.database.embedded.dataSource',
      title: 'Data source',
      help: 'Another place or other options for the SQLite file. An address of a real database is not checked here; use the external database for that.',
      example: 'sqlite:///data/state.db?_journal=WAL',
    },
    {
      path: 'controlPlane.backingStore.database.embedded.identityProvider',
      title: 'Identity provider',
      help: 'Passed on to the database driver. A SQLite file needs none.',
    },
    {
      path: 'controlPlane.backingStore.database.embedded.caFile',
      title: 'CA file',
      help: 'Passed on to the database driver as the authority to trust. A SQLite file needs none.',
      example: '/etc/db-tls/ca.crt',
    },
    {
      path: 'controlPlane.backingStore.database.embedded.certFile',
      title: 'Client certificate file',
      help: 'Passed on to the database driver as the client certificate. A SQLite file needs none.',
      example: '/etc/db-tls/tls.crt',
    },
    {
      path: 'controlPlane.backingStore.database.embedded.keyFile',
      title: 'Client key file',
      help: 'Passed on to the database driver as the key of the client certificate. A SQLite file needs none.',
      example: '/etc/db-tls/tls.key',
    },
    {
      path: 'controlPlane.backingStore.database.embedded.extraArgs',
      title: 'Extra arguments',
      help: 'Flags for kine, which translates between the Kubernetes API server and SQLite.',
      example: yamlExamples.kineArgs,
    },
  ],
}
