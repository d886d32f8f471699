import { t } from '../../../../i18n/index.ts'

/** What the choice of the distribution says. */
export const messages = {
  legend: () => t`Distribution`,
  deprecated: () => t`Deprecated`,
}
