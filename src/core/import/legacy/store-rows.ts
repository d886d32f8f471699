import { t } from '../../../i18n/index.ts'
import type { LegacyRow, Place } from './legacy-row.ts'
import { turns } from './turns.ts'

const { image, kubernetesVersion, trueOnly, falseIfTrue, deleteIfTrue, positive } = turns

const deploy = 'controlPlane.backingStore.etcd.deploy'
const set = `${deploy}.statefulSet`
const claim = `${set}.persistence.volumeClaim`
const kubernetes = ['k8s', 'eks'] as const
const oneImage = (): string =>
  t`From 0.25 one image holds all parts of Kubernetes: controlPlane.distro.k8s.image, or its version alone.`
const inOnePod = (): string =>
  t`The parts of Kubernetes run in the pod of the control plane and share its resources.`

/** A part of Kubernetes, which had an image of its own up to 0.24. */
const part = (old: string, now: string): readonly LegacyRow[] => {
  const at = `controlPlane.distro.k8s.${now}`
  const version: Place = ['controlPlane.distro.k8s.version', kubernetesVersion]
  return [
    {
      from: `${old}.image`,
      to: [[`${at}.image`, image], ...(old === 'api' ? [version] : [])],
      drop: oneImage,
    },
    {
      from: `${old}.imagePullPolicy`,
      to: ['controlPlane.distro.k8s.imagePullPolicy', `${at}.imagePullPolicy`],
    },
    { from: `${old}.resources`, drop: inOnePod },
    old === 'scheduler'
      ? {
          from: 'scheduler.disabled',
          drop: () => t`It runs where sync.nodes.enableScheduler asked for it.`,
          silent: true,
        }
      : { from: `${old}.disabled`, to: [`${at}.enabled`], turn: falseIfTrue },
  ]
}

/** etcd, and the parts of Kubernetes that the k8s and eks charts ran on their own. Source as in `sync-rows.ts`. */
export const storeRows: readonly LegacyRow[] = [
  { from: 'embeddedEtcd.enabled', to: ['controlPlane.backingStore.etcd.embedded.enabled'], turn: trueOnly },
  {
    from: 'embeddedEtcd.migrateFromEtcd',
    to: ['controlPlane.backingStore.etcd.embedded.migrateFromDeployedEtcd'],
    turn: trueOnly,
  },
  { from: 'etcd.disabled', to: [`${set}.enabled`], turn: falseIfTrue },
  { from: 'etcd.disabled', to: [`${deploy}.service.enabled`], turn: falseIfTrue },
  { from: 'etcd.image', to: [`${set}.image`], turn: image },
  { from: 'etcd.imagePullPolicy', to: [`${set}.imagePullPolicy`] },
  { from: 'etcd.extraArgs', to: [`${set}.extraArgs`] },
  { from: 'etcd.env', to: [`${set}.env`] },
  { from: 'etcd.resources', to: [`${set}.resources`] },
  { from: 'etcd.replicas', to: [`${set}.highAvailability.replicas`], turn: positive },
  { from: 'etcd.volumes', to: [`${set}.persistence.addVolumes`] },
  { from: 'etcd.volumeMounts', to: [`${set}.persistence.addVolumeMounts`] },
  { from: 'etcd.priorityClassName', to: [`${set}.scheduling.priorityClassName`] },
  { from: 'etcd.nodeSelector', to: [`${set}.scheduling.nodeSelector`] },
  { from: 'etcd.affinity', to: [`${set}.scheduling.affinity`] },
  { from: 'etcd.tolerations', to: [`${set}.scheduling.tolerations`] },
  { from: 'etcd.topologySpreadConstraints', to: [`${set}.scheduling.topologySpreadConstraints`] },
  { from: 'etcd.podAnnotations', to: [`${set}.pods.annotations`] },
  { from: 'etcd.podLabels', to: [`${set}.pods.labels`] },
  { from: 'etcd.labels', to: [`${set}.labels`] },
  { from: 'etcd.annotations', to: [`${set}.annotations`] },
  { from: 'etcd.securityContext', to: [`${set}.security.containerSecurityContext`] },
  { from: 'etcd.serviceAnnotations', to: [`${deploy}.service.annotations`] },
  {
    from: 'etcd.autoDeletePersistentVolumeClaims',
    to: [`${claim}.retentionPolicy`],
    turn: deleteIfTrue,
  },
  { from: 'etcd.storage.persistence', to: [`${claim}.enabled`] },
  { from: 'etcd.storage.size', to: [`${claim}.size`] },
  { from: 'etcd.storage.className', to: [`${claim}.storageClass`] },
  ...[part('api', 'apiServer'), part('controller', 'controllerManager'), part('scheduler', 'scheduler')]
    .flat()
    .map((row): LegacyRow => ({ ...row, only: kubernetes })),
]
