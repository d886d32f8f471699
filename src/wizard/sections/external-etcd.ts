import type { Section } from '../step.ts'
import { isOn } from '../when/is-on.ts'

export const externalEtcdSection: Section = {
  title: 'External etcd',
  help: 'An etcd cluster that you run yourself. Use it for one tenant only: no key prefix is set, so two tenants would overwrite each other.',
  when: isOn('controlPlane.backingStore.etcd.external.enabled'),
  entries: [
    {
      path: 'controlPlane.backingStore.etcd.external.endpoint',
      title: 'Endpoint',
      help: 'One host and port without a scheme; the connection always uses TLS. For several members give a Service or load balancer name.',
      example: 'etcd-client.etcd.svc:2379',
    },
    {
      path: 'controlPlane.backingStore.etcd.external.tls.caFile',
      title: 'CA file',
      help: 'Path, inside the control-plane container, of the certificate authority that signed the etcd server. Mount it from a Secret with an additional volume.',
      example: '/etc/etcd-client/ca.crt',
    },
    {
      path: 'controlPlane.backingStore.etcd.external.tls.certFile',
      title: 'Client certificate file',
      help: 'Path of the client certificate in the container. etcd is not reached without certificate, key and CA.',
      example: '/etc/etcd-client/tls.crt',
    },
    {
      path: 'controlPlane.backingStore.etcd.external.tls.keyFile',
      title: 'Client key file',
      help: 'Path of the private key of the client certificate in the container.',
      example: '/etc/etcd-client/tls.key',
    },
  ],
}
