import { t } from '../../i18n/index.ts'
import type { WizardState } from '../store.ts'
import { findSecrets, type FoundSecret } from './find-secrets.ts'
import type { Parcel } from './parcel.ts'
import type { SecretChoice } from './secret-choice.ts'
import { unreadText } from './unread-text.ts'

export interface ParcelSecrets {
  readonly found: readonly FoundSecret[]
  /** What can be done about them. */
  readonly choices: readonly SecretChoice[]
}

/** The secrets that would go out with a parcel. */
export function secretsOf(
  parcel: Parcel,
  { config, view }: Pick<WizardState, 'config' | 'view'>,
): ParcelSecrets {
  const found = findSecrets(view)
  if (parcel === 'text' && config.unread !== null) {
    const isSafe = unreadText(config) === config.unread
    return { found: isSafe ? [] : [...found, typing()], choices: ['hidden', 'included'] }
  }
  const isSplit = parcel !== 'manifests' && found.some(({ isValue }) => isValue)
  return { found, choices: isSplit ? ['hidden', 'apart', 'included'] : ['hidden', 'included'] }
}

const typing = (): FoundSecret => ({
  place: t`the text that cannot be read yet`,
  reason: t`looks like a secret`,
  isValue: false,
})
