import { t } from '../../../i18n/index.ts'

/** The search over all settings. */
export const messages = {
  search: () => t`Search all settings`,
  hint: () => t`Search by path, name or help`,
  found: (count: number) =>
    count === 0 ? t`No setting found` : t`${count} setting${count === 1 ? '' : 's'} found`,
  /** Behind the count, where not all of them are listed. */
  shown: (shown: number) => t`, the best ${shown} shown`,
  list: () => t`Settings found`,
  noneHint: () => t`Every word must be in the path, the name or the help.`,
}
