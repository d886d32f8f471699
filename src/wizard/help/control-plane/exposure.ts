import { metadata } from '../families/metadata.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const service: Help = {
  '': { title: 'Service', help: 'The Service at which the API server is reached.' },
  enabled: {
    title: 'Create the Service',
    help: 'Creates the Service of the API server. Off, the control plane misses its own Service and exits.',
  },
  spec: {
    title: 'Service spec',
    help: 'Fields of the Service, such as its type. Ports or a selector given here replace the built-in ones.',
  },
  httpsNodePort: {
    title: 'Node port of the API',
    help: 'Fixed node port for the API, with type NodePort or LoadBalancer. With 0 Kubernetes chooses one.',
  },
  kubeletNodePort: {
    title: 'Node port of the kubelet proxy',
    help: 'Fixed node port for kubelet requests, with type NodePort. With 0 Kubernetes chooses one.',
  },
  ...metadata({ object: 'Service', wins: 'global' }),
}

const ingress: Help = {
  '': { title: 'Ingress', help: 'An Ingress in front of the API server.' },
  enabled: {
    title: 'Create an Ingress',
    help: 'Publishes the API through an Ingress controller. It must pass TLS through, or client certificates fail.',
  },
  host: {
    title: 'Host name',
    help: 'Name under which the Ingress serves the API. It joins the API certificate by itself.',
  },
  pathType: {
    title: 'Path type',
    help: 'How the Ingress controller understands the path of the rule, which is /.',
  },
  spec: {
    title: 'Ingress spec',
    help: 'Further fields, such as the Ingress class. Rules given here replace the one made from the host name.',
  },
  ...metadata({ object: 'Ingress', wins: 'own' }),
  annotations: {
    title: 'Annotations',
    help: 'Annotations of the Ingress. The defaults make ingress-nginx pass TLS through; other controllers need their own.',
  },
}

const tlsRoute: Help = {
  '': { title: 'TLS route', help: 'A route of the Gateway API in front of the API server.' },
  enabled: {
    title: 'Create a TLSRoute',
    help: 'Publishes the API through a Gateway whose listener passes TLS through.',
  },
  apiVersion: {
    title: 'API version',
    help: 'API version of the TLSRoute. It must be one that the Gateway API of the host cluster serves.',
  },
  host: {
    title: 'Host name',
    help: 'Name under which the Gateway serves the API. Also add it to the certificate, or clients refuse it.',
  },
  parentRefs: {
    title: 'Gateways',
    help: 'Gateways that the route attaches to. Without one it attaches to nothing.',
  },
  spec: {
    title: 'Route spec',
    help: 'Further fields. Gateways, host names and rules given here replace those made from the other settings.',
  },
  ...metadata({ object: 'TLSRoute', wins: 'own' }),
}

const proxy: Help = {
  '': { title: 'API proxy', help: 'The server in the control-plane pods that takes all API requests.' },
  bindAddress: { title: 'Listen address', help: 'Address in the pod on which API requests are taken.' },
  port: {
    title: 'Port',
    help: 'Port on which API requests are taken. Keep 8443: Services, probes and policies are built for it.',
  },
  extraSANs: {
    title: 'Extra certificate names',
    help: 'Further names and IP addresses in the API certificate. Clients refuse the API under any other name.',
  },
}

/** The ways to reach the API server: Service, Ingress, TLSRoute, and the proxy that answers behind them. */
export const exposure: Help = {
  ...under('controlPlane.service', service),
  ...under('controlPlane.ingress', ingress),
  ...under('controlPlane.tlsRoute', tlsRoute),
  ...under('controlPlane.proxy', proxy),
}
