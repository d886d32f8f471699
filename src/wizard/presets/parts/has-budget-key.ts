import { isAtLeast } from '../../when/is-at-least.ts'

/** Charts from 0.31 have a setting for the control plane's budget; none has one for etcd. */
export const hasBudgetKey = (minor: string): boolean => isAtLeast(minor, '0.31')
