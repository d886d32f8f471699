import type { Overlay } from './overlay.ts'
import { storageClass } from './parts/storage-class.ts'

/** Amazon EKS (aws-ebs-csi-driver docs/parameters.md): only gp2 exists at first, and it is slow while small. */
export const storageEks: readonly Overlay[] = [
  storageClass({
    storageClass: 'gp3',
    platform: 'eks',
    title: 'gp3 on EKS',
    summary: 'Claims use SSD volumes with 3000 IOPS whatever their size.',
    tradeOffs: ['EKS does not create the class: install the EBS CSI add-on and create it first.'],
    needs: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: gp3
provisioner: ebs.csi.aws.com
volumeBindingMode: WaitForFirstConsumer
allowVolumeExpansion: true
parameters:
  type: gp3
`,
  }),
]
