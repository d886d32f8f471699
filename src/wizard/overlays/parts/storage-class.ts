import type { Platform } from '../../../core/index.ts'
import type { Overlay } from '../overlay.ts'
import { setAll } from './set-all.ts'

interface StorageClassText extends Pick<Overlay, 'title' | 'summary' | 'tradeOffs' | 'needs'> {
  readonly storageClass: string
  readonly platform: Platform
}

/** An overlay that names the storage class of every claim that the chart renders. Offered where the platform fits, is unknown or another. */
export const storageClass = ({ storageClass: name, platform: home, ...text }: StorageClassText): Overlay => ({
  id: `${home}-${name}`,
  group: 'storage',
  expects: [],
  versions: {},
  ...text,
  fits: ({ platform, topology }) =>
    (topology.data === 'claim' || topology.etcd) &&
    (platform === null || platform === 'other' || platform === home),
  patch: ({ topology }) => {
    const persistence = { persistence: { volumeClaim: { storageClass: name } } }
    return {
      edits: setAll({
        controlPlane: {
          ...(topology.etcd ? { backingStore: { etcd: { deploy: { statefulSet: persistence } } } } : {}),
          ...(topology.data === 'claim' ? { statefulSet: persistence } : {}),
        },
      }),
    }
  },
})
