import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'

/** An image tag by the grammar of the distribution project (reference/regexp.go). */
export function parseImageTag(text: string): Parsed<string> {
  if (text === '') return refused(t`Enter a tag, such as 1.2.3.`)
  if (text.length > 128) return refused(t`A tag has at most 128 characters; this has ${text.length}.`)
  if (/[:@/]/.test(text)) return refused(t`Enter the tag alone, without image name or digest.`)
  if (!/^[A-Za-z0-9_.-]*$/.test(text))
    return refused(t`A tag has only letters, digits, underscores, dots and hyphens.`)
  if (/^[.-]/.test(text)) return refused(t`A tag starts with a letter, digit or underscore.`)
  return accepted(text)
}
