import type { Omission } from '../../core/share/index.ts'
import { t } from '../../i18n/index.ts'

const texts: Readonly<Record<Omission['reason'], () => string>> = {
  'password in an address': () => t`password in an address`,
  'private key': () => t`private key`,
  'name says secret': () => t`name says secret`,
  'environment variable': () => t`environment variable`,
  flag: () => t`flag`,
  token: () => t`token`,
  'data of a Secret': () => t`data of a Secret`,
}

/** What made us think that a value is a secret, in a few words. */
export const describeReason = (reason: Omission['reason']): string => texts[reason]()
