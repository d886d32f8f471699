import type { Json } from '../../json.ts'

/**
 * The value that Helm reads in `--set name=VALUE`: true, false, null and whole numbers without leading zeros are no texts, everything
 * else is, also 1.5. `{a,b}` is a list, and a backslash takes the meaning of the character behind it. With `asText` (`--set-string`)
 * there are texts and lists of texts only.
 */
export function parseSetValue(value: string, asText: boolean): Json {
  const isList = value.startsWith('{') && value.endsWith('}') && value.length > 1
  if (!isList) return typed(unescaped(value), asText)
  const items = value.slice(1, -1)
  if (items === '') return []
  return (items.match(/(?:\\.|[^,\\])+|(?<=^|,)(?=,|$)/gs) ?? []).map((item) =>
    typed(unescaped(item), asText),
  )
}

const unescaped = (text: string): string => text.replaceAll(/\\(.)/gs, '$1')

function typed(text: string, asText: boolean): Json {
  if (asText) return text
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === 'null') return null
  // Beyond what a JavaScript number holds the text is at least not wrong.
  return /^(?:0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text
}
