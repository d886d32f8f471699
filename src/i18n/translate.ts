import { t } from './t.ts'

/** A fixed text from a table of data (a step's title, a rule's reason, a setting's help) in the page's language. */
export const translate = (text: string): string => t(Object.assign([text], { raw: [text] }))
