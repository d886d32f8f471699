import type { Platform } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import type { Suggest, Suggestion } from '../step.ts'

const anywhere = (): readonly Suggestion[] => [
  { value: 'longhorn', note: t`Longhorn; one storage replica is enough under three etcd members.` },
  { value: 'rook-ceph-block', note: t`Ceph block storage through Rook; measure fsync latency first.` },
  { value: 'openebs-hostpath', note: t`Local disk: fast, but lost with its node.` },
  { value: 'local-path', note: t`Local disk: fast, but lost with its node.` },
]

/**
 * Class names that exist, or usually exist, per platform; the best for etcd first. From the providers' documentation
 * (AWS EBS CSI driver, GKE, AKS, OpenShift) and the projects' sample manifests.
 */
const byPlatform: Readonly<Record<Platform, () => readonly Suggestion[]>> = {
  eks: () => [
    { value: 'gp3', note: t`SSD. Not created by EKS: make the class first (ebs.csi.aws.com, type gp3).` },
    { value: 'gp2', note: t`SSD that is slow while small; not the default class on clusters from 1.30.` },
    { value: 'io2', note: t`SSD with provisioned IOPS; make the class first.` },
  ],
  gke: () => [
    { value: 'premium-rwo', note: t`SSD, part of GKE. Right for etcd.` },
    { value: 'standard-rwo', note: t`Balanced disk, part of GKE. Right for development.` },
  ],
  aks: () => [
    { value: 'managed-csi-premium', note: t`Premium SSD, part of AKS. Right for etcd.` },
    { value: 'managed-csi', note: t`Standard SSD, part of AKS. Right for development.` },
  ],
  openshift: () => [
    { value: 'gp3-csi', note: t`SSD on AWS.` },
    { value: 'ssd-csi', note: t`SSD on Google Cloud.` },
    { value: 'managed-csi', note: t`SSD on Azure.` },
    { value: 'thin-csi', note: t`vSphere; speed depends on the datastore.` },
    { value: 'ocs-storagecluster-ceph-rbd', note: t`OpenShift Data Foundation block storage.` },
  ],
  'bare-metal': anywhere,
  kind: () => [{ value: 'standard', note: t`The default class of kind: a directory on the node.` }],
  other: anywhere,
}

/** Storage classes for a claim on the chosen platform; those of self-managed clusters where none is chosen. */
export const storageClasses: Suggest = ({ cluster }) => byPlatform[cluster.platform ?? 'other']()
