import type { Severity } from '../core/index.ts'
import { t } from '../i18n/index.ts'

/** The words that components bring themselves. */
export const messages = {
  product: () => 'vCluster Wizard',
  context: () => t`Context`,
  views: () => t`Views`,
  steps: () => t`Steps`,
  done: () => t`, done`,
  sources: () => t`Sources`,
  suggestions: () => t`Suggestions`,
  closeDialog: () => t`Close`,
  dismissNotice: () => t`Dismiss`,
  why: () => t`Why`,
  pro: () => t`For:`,
  con: () => t`Against:`,
  add: (item: string) => t`Add ${item}`,
  remove: (item: string, number: number) => t`Remove ${item} ${number}`,
  keyOf: (item: string, number: number) => t`Key of ${item} ${number}`,
  valueOf: (item: string, number: number) => t`Value of ${item} ${number}`,
  key: () => t`key`,
  value: () => t`value`,
  resetField: (title: string) => t`Reset ${title}`,
  reset: () => t`Reset to default`,
  resetTo: (text: string) => t`Reset to default (${text})`,
}

/** The names of severities. */
export const severityNames: Readonly<Record<Severity, () => string>> = {
  error: () => t`Error`,
  warning: () => t`Warning`,
  info: () => t`Note`,
}

/** How many findings there are; the word behind the number is for assistive technology alone. */
export const countWords: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => t`${count}<hidden> error${plural(count)}</hidden>`,
  warning: (count) => t`${count}<hidden> warning${plural(count)}</hidden>`,
  info: (count) => t`${count}<hidden> note${plural(count)}</hidden>`,
}

const plural = (count: number): string => (count === 1 ? '' : 's')

/** What a copy button says. */
export const copyWords = {
  idle: () => t`Copy`,
  copied: () => t`Copied`,
  failed: () => t`Not copied`,
}

/** The same with what is copied, for assistive technology. */
export const copyNames = {
  idle: (what: string) => t`Copy ${what}`,
  copied: (what: string) => t`Copied ${what}`,
  failed: (what: string) => t`Not copied ${what}`,
}
