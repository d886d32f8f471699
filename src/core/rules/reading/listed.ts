import { t } from '../../../i18n/index.ts'

/** One or more names as a sentence lists them: `a and b`. */
export const listed = (names: readonly string[]): string =>
  names.reduce((list, name) => t`${list} and ${name}`)
