import { t } from '../../../i18n/index.ts'
import type { LegacyRow } from './legacy-row.ts'
import { turns } from './turns.ts'

const { trueOnly, positive } = turns

const service = 'controlPlane.service'
const ingress = 'controlPlane.ingress'
const dns = 'controlPlane.coredns'

const balanced = (key: string, to: string): LegacyRow => ({
  from: `service.${key}`,
  to: [to],
  when: {
    path: 'service.type',
    is: 'LoadBalancer',
    otherwise: () => t`The old chart looked at this for services of type LoadBalancer only.`,
  },
})

/** Services, ingress, DNS and what crosses between the clusters. Source as in `sync-rows.ts`. */
export const networkRows: readonly LegacyRow[] = [
  { from: 'service.type', to: [`${service}.spec.type`] },
  { from: 'service.externalIPs', to: [`${service}.spec.externalIPs`] },
  { from: 'service.externalTrafficPolicy', to: [`${service}.spec.externalTrafficPolicy`] },
  balanced('loadBalancerIP', `${service}.spec.loadBalancerIP`),
  balanced('loadBalancerSourceRanges', `${service}.spec.loadBalancerSourceRanges`),
  balanced('loadBalancerClass', `${service}.spec.loadBalancerClass`),
  balanced('loadBalancerAnnotations', `${service}.annotations`),
  { from: 'service.httpsNodePort', to: [`${service}.httpsNodePort`] },
  { from: 'service.kubeletNodePort', to: [`${service}.kubeletNodePort`] },

  { from: 'ingress.enabled', to: [`${ingress}.enabled`] },
  { from: 'ingress.pathType', to: [`${ingress}.pathType`] },
  { from: 'ingress.host', to: [`${ingress}.host`] },
  { from: 'ingress.annotations', to: [`${ingress}.annotations`] },
  { from: 'ingress.ingressClassName', to: [`${ingress}.spec.ingressClassName`] },
  { from: 'ingress.tls', to: [`${ingress}.spec.tls`] },
  { from: 'ingress.apiVersion', drop: () => t`The chart knows one version of this API only.` },

  { from: 'coredns.enabled', to: [`${dns}.enabled`] },
  { from: 'coredns.integrated', to: [`${dns}.embedded`] },
  { from: 'coredns.fallback', to: ['policies.networkPolicy.fallbackDns'] },
  { from: 'coredns.replicas', to: [`${dns}.deployment.replicas`], turn: positive },
  { from: 'coredns.nodeSelector', to: [`${dns}.deployment.nodeSelector`] },
  { from: 'coredns.image', to: [`${dns}.deployment.image`] },
  { from: 'coredns.resources', to: [`${dns}.deployment.resources`] },
  { from: 'coredns.podAnnotations', to: [`${dns}.deployment.pods.annotations`] },
  { from: 'coredns.podLabels', to: [`${dns}.deployment.pods.labels`] },
  { from: 'coredns.config', to: [`${dns}.overwriteConfig`] },
  { from: 'coredns.manifests', to: [`${dns}.overwriteManifests`] },
  { from: 'coredns.service.type', to: [`${dns}.service.spec.type`] },
  { from: 'coredns.service.externalIPs', to: [`${dns}.service.spec.externalIPs`] },
  { from: 'coredns.service.externalTrafficPolicy', to: [`${dns}.service.spec.externalTrafficPolicy`] },
  { from: 'coredns.service.annotations', to: [`${dns}.service.annotations`] },
  { from: 'coredns.plugin.enabled', drop: () => t`Write its rules as networking.resolveDNS.`, silent: false },
  {
    from: 'coredns.plugin.config',
    drop: () => t`Rules for names have another form in networking.resolveDNS.`,
  },

  { from: 'fallbackHostDns', to: ['networking.advanced.fallbackHostCluster'] },
  { from: 'mapServices.fromVirtual', to: ['networking.replicateServices.toHost'] },
  { from: 'mapServices.fromHost', to: ['networking.replicateServices.fromHost'] },
  {
    from: 'multiNamespaceMode.enabled',
    to: ['sync.toHost.namespaces.enabled', 'experimental.multiNamespaceMode.enabled'],
    turn: trueOnly,
    hint: () =>
      t`Charts from 0.26 also need to know which namespaces belong together: sync.toHost.namespaces.mappings.`,
  },
  {
    from: 'serviceCIDR',
    drop: () => t`The range of service addresses is found out, unless networking.serviceCIDR says otherwise.`,
  },
]
