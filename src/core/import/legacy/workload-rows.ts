import { t } from '../../../i18n/index.ts'
import type { LegacyRow } from './legacy-row.ts'
import { turns } from './turns.ts'

const { image, positive, deleteIfTrue } = turns

const set = 'controlPlane.statefulSet'
const persistence = `${set}.persistence`
const kubernetes = ['k8s', 'eks'] as const
const single = ['k3s', 'k0s'] as const
const noCommand = (): string =>
  t`The program and its first arguments are the chart's own; see controlPlane.distro.*.command and extraArgs.`
const mounts = (): string =>
  t`The chart mounts its own volumes; more go to controlPlane.statefulSet.persistence.addVolumeMounts.`

const storage = (from: string): readonly LegacyRow[] => [
  { from: `${from}.persistence`, to: [`${persistence}.volumeClaim.enabled`] },
  { from: `${from}.size`, to: [`${persistence}.volumeClaim.size`] },
  { from: `${from}.className`, to: [`${persistence}.volumeClaim.storageClass`] },
  { from: `${from}.binariesVolume`, to: [`${persistence}.binariesVolume`] },
]

/** What both the syncer of k8s and, at the root, the stateful set of k3s and k0s had. */
const pods = (prefix: string): readonly LegacyRow[] => [
  { from: `${prefix}volumes`, to: [`${persistence}.addVolumes`], append: true },
  { from: `${prefix}priorityClassName`, to: [`${set}.scheduling.priorityClassName`] },
  { from: `${prefix}nodeSelector`, to: [`${set}.scheduling.nodeSelector`] },
  { from: `${prefix}affinity`, to: [`${set}.scheduling.affinity`] },
  { from: `${prefix}tolerations`, to: [`${set}.scheduling.tolerations`] },
  { from: `${prefix}topologySpreadConstraints`, to: [`${set}.scheduling.topologySpreadConstraints`] },
  { from: `${prefix}podAnnotations`, to: [`${set}.pods.annotations`] },
  { from: `${prefix}podLabels`, to: [`${set}.pods.labels`] },
  { from: `${prefix}labels`, to: [`${set}.labels`] },
  { from: `${prefix}annotations`, to: [`${set}.annotations`] },
  { from: `${prefix}securityContext`, to: [`${set}.security.containerSecurityContext`] },
  { from: `${prefix}podSecurityContext`, to: [`${set}.security.podSecurityContext`] },
  { from: `${prefix}replicas`, to: [`${set}.highAvailability.replicas`], turn: positive },
]

/** The pod of the control plane: `syncer.*`, `vcluster.*`, `storage.*` and what stood at the root. Source as in `sync-rows.ts`. */
export const workloadRows: readonly LegacyRow[] = [
  ...storage('storage'),
  ...storage('syncer.storage'),
  ...pods('syncer.'),
  ...pods(''),
  {
    from: 'autoDeletePersistentVolumeClaims',
    to: [`${persistence}.volumeClaim.retentionPolicy`],
    turn: deleteIfTrue,
  },
  {
    from: 'enableHA',
    drop: () => t`More than one replica is enough for this now.`,
    silent: false,
  },

  { from: 'syncer.image', to: [`${set}.image`], turn: image },
  { from: 'syncer.imagePullPolicy', to: [`${set}.imagePullPolicy`] },
  { from: 'syncer.workingDir', to: [`${set}.workingDir`] },
  { from: 'syncer.command', to: [`${set}.command`] },
  { from: 'syncer.env', to: [`${set}.env`], append: true },
  { from: 'syncer.livenessProbe.enabled', to: [`${set}.probes.livenessProbe.enabled`] },
  { from: 'syncer.readinessProbe.enabled', to: [`${set}.probes.readinessProbe.enabled`] },
  { from: 'syncer.readinessProbe.enabled', to: [`${set}.probes.startupProbe.enabled`] },
  { from: 'syncer.volumeMounts', drop: mounts, silent: [{ mountPath: '/data', name: 'data' }] },
  { from: 'syncer.extraVolumeMounts', to: [`${persistence}.addVolumeMounts`], append: true },
  { from: 'syncer.resources', to: [`${set}.resources`] },
  { from: 'syncer.kubeConfigContextName', to: ['exportKubeConfig.context'] },
  { from: 'syncer.serviceAnnotations', to: ['controlPlane.service.annotations'] },

  { from: 'vcluster.image', to: ['controlPlane.distro.{distro}.image'], turn: image, only: single },
  { from: 'vcluster.imagePullPolicy', to: ['controlPlane.distro.{distro}.imagePullPolicy'], only: single },
  { from: 'vcluster.env', to: ['controlPlane.distro.{distro}.env'], only: single },
  { from: 'vcluster.resources', to: ['controlPlane.distro.{distro}.resources'], only: single },
  { from: 'vcluster.extraArgs', to: ['controlPlane.distro.{distro}.extraArgs'], only: single },
  { from: 'vcluster.clusterDomain', to: ['networking.advanced.clusterDomain'], only: single },
  { from: 'vcluster.extraVolumeMounts', to: [`${persistence}.addVolumeMounts`], append: true },
  { from: 'vcluster.volumeMounts', to: [`${persistence}.addVolumeMounts`], append: true },
  { from: 'vcluster.command', drop: noCommand, silent: ['/binaries/k3s'], only: ['k3s'] },
  { from: 'vcluster.command', drop: noCommand, silent: ['/binaries/k0s'], only: ['k0s'] },
  { from: 'vcluster.baseArgs', drop: noCommand },
  {
    from: 'vcluster.priorityClassName',
    drop: () => t`The pod has one priority class: controlPlane.statefulSet.scheduling.priorityClassName.`,
  },
  { from: 'k3sToken', to: ['controlPlane.distro.k3s.token'], only: ['k3s'] },
  { from: 'config', to: ['controlPlane.distro.k0s.config'], only: ['k0s'] },

  { from: 'api.extraArgs', to: ['controlPlane.distro.k8s.apiServer.extraArgs'], only: kubernetes },
  {
    from: 'controller.extraArgs',
    to: ['controlPlane.distro.k8s.controllerManager.extraArgs'],
    only: kubernetes,
  },
  { from: 'scheduler.extraArgs', to: ['controlPlane.distro.k8s.scheduler.extraArgs'], only: kubernetes },
]
