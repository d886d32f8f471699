import type { NetworkPolicyPort } from 'kubernetes-types/networking/v1'

const tcp = (port: number): NetworkPolicyPort => ({ port, protocol: 'TCP' })
const udp = (port: number): NetworkPolicyPort => ({ port, protocol: 'UDP' })

/** Ports that policies open. DNS of the virtual cluster is at 1053. */
export const openPorts = {
  api: [tcp(8443)],
  dns: [tcp(1053), udp(1053)],
  dnsAndApi: [udp(1053), tcp(1053), tcp(8443)],
  /** Where hosts have their API server. */
  hostApi: [tcp(443), tcp(8443), tcp(6443)],
} as const
