import type { Overlay } from './overlay.ts'
import { storageClass } from './parts/storage-class.ts'

const platform = 'openshift'

/** Red Hat OpenShift: the storage operator creates the class of the cloud below; the last one comes with Data Foundation. */
export const storageOpenshift: readonly Overlay[] = [
  storageClass({
    storageClass: 'gp3-csi',
    platform,
    title: 'gp3-csi, OpenShift on AWS',
    summary: 'Claims use SSD volumes of the cloud.',
    tradeOffs: ['Exists only on AWS.'],
  }),
  storageClass({
    storageClass: 'ssd-csi',
    platform,
    title: 'ssd-csi, OpenShift on Google Cloud',
    summary: 'Claims use SSD persistent disks of the cloud.',
    tradeOffs: ['Exists only on Google Cloud.'],
  }),
  storageClass({
    storageClass: 'managed-csi',
    platform,
    title: 'managed-csi, OpenShift on Azure',
    summary: 'Claims use SSD disks of the cloud.',
    tradeOffs: ['Exists only on Azure.'],
  }),
  storageClass({
    storageClass: 'thin-csi',
    platform,
    title: 'thin-csi, OpenShift on vSphere',
    summary: 'Claims use thin disks of the datastore.',
    tradeOffs: ['Exists only on vSphere, and is as fast as the datastore.'],
  }),
  storageClass({
    storageClass: 'ocs-storagecluster-ceph-rbd',
    platform,
    title: 'OpenShift Data Foundation',
    summary: 'Claims use replicated Ceph block storage.',
    tradeOffs: ['Needs Data Foundation; measure the latency of fsync before etcd uses it.'],
  }),
]
