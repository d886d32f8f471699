/** Environment variables that hold a field of the pod. */
export const podFields = {
  POD_NAME: 'metadata.name',
  POD_IP: 'status.podIP',
  NODE_NAME: 'spec.nodeName',
  NODE_IP: 'status.hostIP',
}
