import type { Volume, VolumeMount } from 'kubernetes-types/core/v1'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'

const enabled = (context: Context): boolean => truthy(context.value('controlPlane.coredns.enabled'))

/** The ConfigMap with CoreDNS' manifests, which the control plane applies. */
export const coreDnsManifests = {
  volumes: (context: Context): Volume[] =>
    enabled(context) ? [{ name: 'coredns', configMap: { name: `vc-coredns-${context.release.name}` } }] : [],
  mounts: (context: Context): VolumeMount[] =>
    enabled(context) ? [{ name: 'coredns', mountPath: '/manifests/coredns', readOnly: true }] : [],
}
