import type { Section } from '../step.ts'
import { isOn } from '../when/is-on.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const externalDatabaseSection: Section = {
  title: 'External database',
  help: 'A MySQL or PostgreSQL database that you run yourself, one database per tenant. Availability, backup and latency are those of the database.',
  when: isOn('controlPlane.backingStore.database.external.enabled'),
  entries: [
    {
      path: 'controlPlane.backingStore.database.external.dataSource',
      title: 'Data source',
      help: 'Where the database is: a postgres:// address, or mysql:// with the Go form user:password@tcp(host:port)/name. The password ends up in a Secret and in the pod log, so keep this value in a separate file.',
      example: 'postgres://vcluster:CHANGE_ME@postgres.db.svc:5432/my_vcluster?sslmode=verify-full',
    },
    {
      path: 'controlPlane.backingStore.database.external.connector',
      title: 'Platform connector',
      help: 'Name of a connector of the vCluster platform that creates database and user. Use it instead of a data source.',
      example: 'my-connector',
    },
    {
      path: 'controlPlane.backingStore.database.external.identityProvider',
      title: 'Identity provider',
      help: 'With aws the control plane logs in to RDS by its IAM role, and the data source needs no password.',
      options: ['', 'aws'],
    },
    {
      path: 'controlPlane.backingStore.database.external.caFile',
      title: 'CA file',
      help: 'Path, inside the control-plane container, of the certificate authority that signed the database server. With it PostgreSQL connections verify the host name unless the data source says otherwise.',
      example: '/etc/db-tls/ca.crt',
    },
    {
      path: 'controlPlane.backingStore.database.external.certFile',
      title: 'Client certificate file',
      help: 'Path of a client certificate in the container. Set it together with the key file or not at all.',
      example: '/etc/db-tls/tls.crt',
    },
    {
      path: 'controlPlane.backingStore.database.external.keyFile',
      title: 'Client key file',
      help: 'Path of the private key of the client certificate in the container.',
      example: '/etc/db-tls/tls.key',
    },
    {
      path: 'controlPlane.backingStore.database.external.extraArgs',
      title: 'Extra arguments',
      help: 'Flags for kine, which translates between the Kubernetes API server and the database. Every replica has a connection pool of its own; limit it here for small servers.',
      example: yamlExamples.kineArgs,
    },
  ],
}
