import type { Platform } from '../../core/index.ts'
import type { Suggest, Suggestion } from '../step.ts'

const anywhere: readonly Suggestion[] = [
  { value: 'longhorn', note: 'Longhorn; one storage replica is enough under three etcd members.' },
  { value: 'rook-ceph-block', note: 'Ceph block storage through Rook; measure fsync latency first.' },
  { value: 'openebs-hostpath', note: 'Local disk: fast, but lost with its node.' },
  { value: 'local-path', note: 'Local disk: fast, but lost with its node.' },
]

/**
 * Class names that exist, or usually exist, per platform; the best for etcd first. From the providers' documentation
 * (AWS EBS CSI driver, GKE, AKS, OpenShift) and the projects' sample manifests.
 */
const byPlatform: Readonly<Record<Platform, readonly Suggestion[]>> = {
  eks: [
    { value: 'gp3', note: 'SSD. Not created by EKS: make the class first (ebs.csi.aws.com, type gp3).' },
    { value: 'gp2', note: 'SSD that is slow while small; not the default class on clusters from 1.30.' },
    { value: 'io2', note: 'SSD with provisioned IOPS; make the class first.' },
  ],
  gke: [
    { value: 'premium-rwo', note: 'SSD, part of GKE. Right for etcd.' },
    { value: 'standard-rwo', note: 'Balanced disk, part of GKE. Right for development.' },
  ],
  aks: [
    { value: 'managed-csi-premium', note: 'Premium SSD, part of AKS. Right for etcd.' },
    { value: 'managed-csi', note: 'Standard SSD, part of AKS. Right for development.' },
  ],
  openshift: [
    { value: 'gp3-csi', note: 'SSD on AWS.' },
    { value: 'ssd-csi', note: 'SSD on Google Cloud.' },
    { value: 'managed-csi', note: 'SSD on Azure.' },
    { value: 'thin-csi', note: 'vSphere; speed depends on the datastore.' },
    { value: 'ocs-storagecluster-ceph-rbd', note: 'OpenShift Data Foundation block storage.' },
  ],
  'bare-metal': anywhere,
  kind: [{ value: 'standard', note: 'The default class of kind: a directory on the node.' }],
  other: anywhere,
}

/** Storage classes for a claim on the chosen platform; those of self-managed clusters where none is chosen. */
export const storageClasses: Suggest = ({ cluster }) => byPlatform[cluster.platform ?? 'other']
