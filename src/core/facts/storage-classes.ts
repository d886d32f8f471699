import type { Platform } from '../config.ts'

/** `ssd-burst`: SSD whose speed grows with its size. `net-block`: replicated block storage, as good as its pool. `local`: bound to a node. */
export type StorageKind = 'ssd' | 'ssd-burst' | 'hdd' | 'net-block' | 'net-file' | 'object' | 'local'

/** `high`: the platform creates the class. `medium`: the project's own sample or chart uses the name. `low`: a guess from the name. */
export type Confidence = 'high' | 'medium' | 'low'

export interface StorageClassFact {
  /** Platforms that the fact is about; empty for software that runs anywhere. */
  readonly platforms: readonly Platform[]
  /** Exact name, or a prefix that ends with `*`. */
  readonly names: readonly string[]
  readonly kind: StorageKind
  readonly confidence: Confidence
  readonly note: string
}

const eks: readonly Platform[] = ['eks']
const gke: readonly Platform[] = ['gke']
const aks: readonly Platform[] = ['aks']
const openshift: readonly Platform[] = ['openshift']
const any: readonly Platform[] = []

function fact(
  platforms: readonly Platform[],
  names: string,
  kind: StorageKind,
  confidence: Confidence,
  note: string,
): StorageClassFact {
  return { platforms, names: names.split(' '), kind, confidence, note }
}

/**
 * Storage classes by platform. Sources: aws-ebs-csi-driver docs/parameters.md, Amazon EKS notes on Kubernetes 1.30, AKS documentation
 * concepts-storage.md, GKE documentation, and the sample classes of the storage projects.
 */
export const storageClasses: readonly StorageClassFact[] = [
  fact(eks, 'gp3 ebs-gp3', 'ssd', 'medium', 'You create it; 3000 IOPS and 125 MB/s whatever the size'),
  fact(eks, 'gp2', 'ssd-burst', 'high', 'Comes with EKS; 3 IOPS per GiB, no default class since 1.30'),
  fact(eks, 'ebs-csi-default-sc', 'ssd', 'medium', 'gp3, created by the EBS driver chart on request'),
  fact(eks, 'auto-ebs-sc', 'ssd', 'low', 'You create it on EKS Auto Mode'),
  fact(eks, 'io1 io2', 'ssd', 'medium', 'You create it; provisioned IOPS'),
  fact(eks, 'st1 sc1 standard', 'hdd', 'medium', 'Spinning or throughput disks'),
  fact(eks, 'efs efs-sc', 'net-file', 'medium', 'NFS'),
  fact(gke, 'premium-rwo', 'ssd', 'high', 'Comes with GKE; SSD persistent disk'),
  fact(gke, 'standard-rwo', 'ssd', 'high', 'Comes with GKE; balanced persistent disk, the usual default'),
  fact(gke, 'standard', 'hdd', 'high', 'Comes with GKE; the old class on spinning disks'),
  fact(gke, 'standard-rwx premium-rwx enterprise-rwx zonal-rwx', 'net-file', 'high', 'Filestore'),
  fact(gke, 'hyperdisk-*', 'ssd', 'low', 'You create it'),
  fact(gke, 'pd-ssd pd-balanced', 'ssd', 'medium', 'A disk type; a class of that name is your own'),
  fact(gke, 'pd-standard', 'hdd', 'medium', 'A disk type; a class of that name is your own'),
  fact(aks, 'managed-csi-premium managed-premium', 'ssd', 'high', 'Comes with AKS; Premium SSD'),
  fact(aks, 'managed-csi managed default', 'ssd', 'high', 'Comes with AKS; Standard SSD'),
  fact(aks, 'azurefile azurefile-csi', 'net-file', 'high', 'SMB on standard storage'),
  fact(aks, 'azurefile-premium azurefile-csi-premium', 'net-file', 'high', 'SMB on SSD, still a file share'),
  fact(aks, 'azureblob-nfs-premium azureblob-fuse-premium', 'object', 'high', 'Object storage'),
  fact(openshift, 'ocs-storagecluster-ceph-rbd', 'net-block', 'high', 'Comes with OpenShift Data Foundation'),
  fact(openshift, 'ocs-storagecluster-cephfs', 'net-file', 'high', 'CephFS'),
  fact(
    openshift,
    'gp3-csi ssd-csi managed-csi',
    'ssd',
    'medium',
    'Created by the storage operator on a cloud',
  ),
  fact(openshift, 'gp2-csi', 'ssd-burst', 'medium', 'Created by the storage operator on AWS'),
  fact(openshift, 'thin-csi', 'net-block', 'medium', 'vSphere; depends on the datastore'),
  fact(['kind'], 'standard', 'local', 'high', 'A directory on the node'),
  fact(any, 'local-path microk8s-hostpath', 'local', 'high', 'A directory on the node'),
  fact(
    any,
    'openebs-hostpath openebs-device openebs-lvmpv openebs-zfspv',
    'local',
    'medium',
    'Bound to a node',
  ),
  fact(any, 'mayastor openebs-single-replica', 'net-block', 'medium', 'NVMe over TCP'),
  fact(any, 'longhorn longhorn-static', 'net-block', 'high', 'Replicated; one replica is enough under etcd'),
  fact(any, 'rook-ceph-block ceph-block csi-rbd-sc', 'net-block', 'medium', 'Ceph block devices'),
  fact(any, 'rook-cephfs ceph-filesystem csi-cephfs-sc', 'net-file', 'medium', 'CephFS'),
  fact(any, 'nfs-client nfs-csi nfs', 'net-file', 'medium', 'NFS'),
  fact(any, 'smb glusterfs* juicefs*', 'net-file', 'low', 'A file protocol'),
  fact(any, 's3*', 'object', 'low', 'Object storage'),
  fact(any, 'thin vsphere-*', 'net-block', 'low', 'Depends on the vSphere datastore'),
  fact(any, 'csi-cinder-* cinder-*', 'net-block', 'low', 'Depends on the OpenStack volume type'),
  fact(any, 'do-block-storage', 'ssd', 'medium', 'DigitalOcean volumes'),
  fact(any, 'linode-block-storage linode-block-storage-retain', 'ssd', 'medium', 'Linode volumes'),
  fact(any, 'hcloud-volumes', 'ssd', 'medium', 'Hetzner volumes'),
  fact(any, 'alicloud-disk-ssd alicloud-disk-essd', 'ssd', 'medium', 'Alibaba SSD disks'),
  fact(any, 'alicloud-disk-efficiency', 'hdd', 'medium', 'Alibaba disks at the speed of spinning ones'),
  fact(any, 'px-*', 'net-block', 'low', 'Portworx; depends on pool and profile'),
]
