import type { Field, Json } from '../../../core/index.ts'
import type { Codec } from './codec.ts'
import { scalarText } from './scalar-text.ts'

/** One of a few values, as text. The control shows what is in force, so an unset value shows the default. */
export const choiceCodec = ({ type, default: fallback }: Pick<Field, 'type' | 'default'>): Codec<string> => ({
  write: (value) => scalarText(value ?? fallback),
  read: (text) => ({ ok: true, value: typed(text, type) }),
})

function typed(text: string, type: Field['type']): Json {
  const takesBoolean = type === 'boolean' || type === 'string|boolean'
  return takesBoolean && (text === 'true' || text === 'false') ? text === 'true' : text
}
