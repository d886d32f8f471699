import { pathOf } from './path-of.ts'

const statefulSet = 'controlPlane.statefulSet'
const store = 'controlPlane.backingStore'
const etcd = `${store}.etcd.deploy.statefulSet`

/** Places in the values that more than one rule reads. */
export const paths = {
  controlPlane: pathOf(statefulSet),
  replicas: pathOf(`${statefulSet}.highAvailability.replicas`),
  leaseDuration: pathOf(`${statefulSet}.highAvailability.leaseDuration`),
  renewDeadline: pathOf(`${statefulSet}.highAvailability.renewDeadline`),
  retryPeriod: pathOf(`${statefulSet}.highAvailability.retryPeriod`),
  volumeClaim: pathOf(`${statefulSet}.persistence.volumeClaim`),
  volumeClaimEnabled: pathOf(`${statefulSet}.persistence.volumeClaim.enabled`),
  volumeClaimTemplates: pathOf(`${statefulSet}.persistence.volumeClaimTemplates`),
  dataVolume: pathOf(`${statefulSet}.persistence.dataVolume`),
  addVolumes: pathOf(`${statefulSet}.persistence.addVolumes`),
  addVolumeMounts: pathOf(`${statefulSet}.persistence.addVolumeMounts`),
  backingStore: pathOf(store),
  embeddedDatabase: pathOf(`${store}.database.embedded`),
  externalDatabase: pathOf(`${store}.database.external`),
  externalDatabaseEnabled: pathOf(`${store}.database.external.enabled`),
  dataSource: pathOf(`${store}.database.external.dataSource`),
  embeddedEtcd: pathOf(`${store}.etcd.embedded`),
  embeddedEtcdEnabled: pathOf(`${store}.etcd.embedded.enabled`),
  migrateFromDeployedEtcd: pathOf(`${store}.etcd.embedded.migrateFromDeployedEtcd`),
  externalEtcd: pathOf(`${store}.etcd.external`),
  externalEtcdEnabled: pathOf(`${store}.etcd.external.enabled`),
  deployedEtcdEnabled: pathOf(`${store}.etcd.deploy.enabled`),
  etcd: pathOf(etcd),
  etcdReplicas: pathOf(`${etcd}.highAvailability.replicas`),
  etcdClaim: pathOf(`${etcd}.persistence.volumeClaim`),
  etcdClaimEnabled: pathOf(`${etcd}.persistence.volumeClaim.enabled`),
  etcdClaimTemplates: pathOf(`${etcd}.persistence.volumeClaimTemplates`),
  coredns: pathOf('controlPlane.coredns'),
  k8s: pathOf('controlPlane.distro.k8s'),
  podDisruptionBudget: pathOf('controlPlane.advanced.podDisruptionBudget'),
  hostManifests: pathOf('experimental.deploy.host.manifests'),
  hostManifestsTemplate: pathOf('experimental.deploy.host.manifestsTemplate'),
}
