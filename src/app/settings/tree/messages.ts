import { t } from '../../../i18n/index.ts'

/** What the tree of settings says. */
export const messages = {
  tree: () => t`Settings`,
  changed: () => t`Changed`,
  /** Behind the name of a row, for assistive technology. */
  andChanged: () => t`, changed`,
  eachItem: () => t`each item`,
  anyName: () => t`any name`,
}
