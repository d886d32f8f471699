import type { Help } from '../help.ts'

/** The parts of the control plane, and what stands directly in it. */
export const controlPlaneSections: Help = {
  controlPlane: {
    title: 'Control plane',
    help: "The tenant's API server and what belongs to it: store, pods, name resolution and ways to reach it.",
  },
  'controlPlane.endpoint': {
    title: 'Address for nodes',
    help: 'Host and port at which private nodes reach the API server; the host joins its certificate. Refused without them.',
  },
  'controlPlane.hostPathMapper': {
    title: 'Host path mapper',
    help: 'Lets log collectors inside the tenant find the log files of tenant pods on the nodes.',
  },
  'controlPlane.hostPathMapper.enabled': {
    title: 'Map host paths',
    help: 'Lets a host path mapper link log files on the nodes to the pod names that tenants know.',
  },
  'controlPlane.hostPathMapper.central': {
    title: 'Central mapper',
    help: 'Relies on one mapper for the whole host cluster, which you install, instead of one per virtual cluster.',
  },
  'controlPlane.serviceMonitor': {
    title: 'Service monitor',
    help: 'Lets the Prometheus Operator collect metrics of the control plane.',
  },
  'controlPlane.serviceMonitor.enabled': {
    title: 'Create a ServiceMonitor',
    help: 'Creates a ServiceMonitor for the control plane. The host cluster must know this kind of object.',
  },
  'controlPlane.serviceMonitor.labels': {
    title: 'Labels',
    help: 'Labels added to the ServiceMonitor, for instance the one by which your Prometheus selects monitors.',
  },
  'controlPlane.serviceMonitor.annotations': {
    title: 'Annotations',
    help: 'Annotations of the ServiceMonitor; they win over global annotations of the same key.',
  },
}
