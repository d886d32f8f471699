import { t } from '../../i18n/index.ts'
import type { Claim } from './reading/claims.ts'
import type { Container } from './reading/containers.ts'

/** Whose claim, request or limit a message is about: `the control plane`, `etcd`. */
export function ownerOf({ name }: Claim | Container): string {
  if (name === 'control plane') return t`the control plane`
  return name === 'init container' ? t`init container` : name
}
