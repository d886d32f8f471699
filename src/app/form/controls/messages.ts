import { t } from '../../../i18n/index.ts'

/** What the controls of fields say. */
export const messages = {
  item: () => t`entry`,
  example: (text: string) => t`e.g. ${text}`,
  auto: () => t`Auto`,
  on: () => t`On`,
  off: () => t`Off`,
  byDefault: (value: string) => t`${value} (default)`,
  notSet: () => t`Not set (default)`,
  defaultComment: () => t`# default`,
  startFromDefault: () => t`Start from the default`,
  insertExample: () => t`Insert an example`,
}
