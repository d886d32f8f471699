import { singleBinaryDistro } from '../v0.32/single-binary-distro.ts'

/** `vcluster.k0s.initContainers` */
export const k0s = singleBinaryDistro({
  name: 'k0s',
  binary: '/usr/local/bin/k0s',
  scratch: { name: 'run-k0s', mountPath: '/run/k0s' },
})
