import { secretPlaceholder } from './secret-placeholder.ts'

/** Whether a text can be a secret itself: not empty, and neither a switch nor a variable or template that brings the secret later. */
export function isSecretValue(text: string): boolean {
  if (text.trim() === '' || text.includes(secretPlaceholder)) return false
  return !/^(?:true|false|none|null|auto|\$\(.*\)|\$\{.*\}|<.*>|\{\{.*\}\})$/i.test(text.trim())
}
