import type { Edit } from '../../../core/index.ts'
import { isAtLeast } from '../../when/is-at-least.ts'
import type { OverlayContext } from '../overlay.ts'
import { append } from './append.ts'

/** The policies of 0.31 to 0.33.1 let nothing from outside reach the API (networkpolicy.yaml of vcluster 0.31.0 to 0.33.2). */
export const apiAccess = ({ minor, effective }: OverlayContext): readonly Edit[] =>
  isAtLeast(minor, '0.31') && !isAtLeast(minor, '0.34')
    ? append(effective, 'policies.networkPolicy.controlPlane.ingress', {
        ports: [{ port: 8443, protocol: 'TCP' }],
      })
    : []
