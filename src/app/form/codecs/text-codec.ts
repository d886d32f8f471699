import * as z from 'zod/mini'
import { formats, type Field, type FormatName, type Json } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'
import type { Codec, Reading } from './codec.ts'
import { scalarText } from './scalar-text.ts'

type Facts = Pick<Field, 'type' | 'pattern' | 'minLength'>

/** A line of text becomes a value of the field's type, or is refused with a sentence. */
function schemaOf(facts: Facts, format: FormatName | undefined): z.ZodMiniType<Json, string> {
  return z.pipe(
    z.string(),
    z.transform((text: string, context) => {
      const reason = refusal(text, facts, format)
      if (reason === null) return typed(text, facts, format)
      context.issues.push({ code: 'custom', message: reason, input: text })
      return z.NEVER
    }),
  )
}

function refusal(text: string, facts: Facts, format: FormatName | undefined): string | null {
  if (format) {
    const parsed = formats[format](text)
    if (!parsed.ok) return parsed.reason
  }
  if (facts.type === 'integer' && !Number.isSafeInteger(Number(text)))
    return t`This must be a whole number in digits.`
  if (facts.type === 'number' && !Number.isFinite(Number(text))) return t`This must be a number.`
  if (facts.minLength !== undefined && text.length < facts.minLength)
    return t`This must have at least ${facts.minLength} characters.`
  if (facts.pattern !== undefined && !new RegExp(facts.pattern, 'u').test(text))
    return t`This must match ${facts.pattern}.`
  return null
}

/** Where the schema leaves the type open and we check no format, whole numbers are numbers, as in YAML (`maxUnavailable: 1`). */
function typed(text: string, facts: Facts, format: FormatName | undefined): Json {
  const isNumber =
    facts.type === 'integer' ||
    facts.type === 'number' ||
    (facts.type === 'any' && !format && /^\d+$/.test(text))
  return isNumber ? Number(text) : text
}

/** Text and numbers. An empty input means that nobody set the value; spaces around do not count where a format or number is asked for. */
export function textCodec(facts: Facts, format: FormatName | undefined): Codec<string> {
  const schema = schemaOf(facts, format)
  const trims = format !== undefined || facts.type !== 'string'
  return {
    write: scalarText,
    read: (content): Reading => {
      const text = trims ? content.trim() : content
      if (text === '') return { ok: true, value: undefined }
      const result = schema.safeParse(text)
      return result.success
        ? { ok: true, value: result.data }
        : { ok: false, message: result.error.issues[0]?.message ?? t`This value is not accepted.` }
    },
  }
}
