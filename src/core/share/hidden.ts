/** A secret that was left out, and what made us think so. */
export type SecretReason =
  | 'password in an address'
  | 'private key'
  | 'name says secret'
  | 'environment variable'
  | 'flag'
  | 'token'
  | 'data of a Secret'

/** A text without its secrets; the reason is that of the first one. */
export interface Hidden {
  readonly text: string
  readonly reason: SecretReason
}
