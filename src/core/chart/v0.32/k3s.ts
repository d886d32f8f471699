import { singleBinaryDistro } from './single-binary-distro.ts'

/** `vcluster.k3s.initContainers` */
export const k3s = singleBinaryDistro({
  name: 'k3s',
  binary: '/bin/k3s',
  scratch: { name: 'k3s-config', mountPath: '/etc/rancher' },
})
