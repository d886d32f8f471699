import { isObject, type Json, type JsonObject, type Path } from '../json.ts'

/** Stands where a secret was. Deployed as it is, it fails at once instead of half working. */
export const secretPlaceholder = 'REPLACE-ME'

/** A secret that was left out: where it stood and what made us think so. */
export interface Omission {
  readonly path: Path
  readonly reason:
    | 'password in an address'
    | 'private key'
    | 'name says secret'
    | 'environment variable'
    | 'flag'
}

export interface Redacted {
  readonly values: JsonObject
  readonly omitted: readonly Omission[]
}

interface Hit {
  readonly text: string
  readonly reason: Omission['reason']
}

const secretWord =
  /(password|passwd|passphrase|token|secret|private[-_]?key|access[-_]?key|api[-_]?key|credential|licen[cs]e[-_]?key)/i
/** Keys that name an object in the cluster, or a file, and hold no secret themselves. */
const harmless =
  /(name|namespace|ref|refs|secrets|file|path|enabled|format|mount|mounts|class|type|createrbac|key)$/i
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----/
/** `scheme://user:password@host`, and without a scheme Go's MySQL form `user:password@tcp(host)`; an image digest looks alike. */
const address = /^([a-z][\w+.-]*:\/\/[^\s:/@]*:|[^\s:/@]+:)(?!\/\/)(.+)(@(?!sha256:)[^@]*)$/i
const flag = /^(--[\w-]*(?:password|token|secret|key)[\w-]*=)(?!\/)(.+)$/i

function inText(text: string): Hit | null {
  if (privateKey.test(text)) return { text: secretPlaceholder, reason: 'private key' }
  if (flag.test(text) && !/-file=/i.test(text))
    return { text: text.replace(flag, `$1${secretPlaceholder}`), reason: 'flag' }
  if (address.test(text)) {
    const replaced = text.replace(address, `$1${secretPlaceholder}$3`)
    return replaced === text ? null : { text: replaced, reason: 'password in an address' }
  }
  return null
}

function inKey(key: string, text: string): Hit | null {
  if (text === '' || text === secretPlaceholder || !secretWord.test(key)) return null
  const word = /(private|access|api|licen[cs]e)[-_]?key$/i.test(key) ? '' : key
  return harmless.test(word) && word !== '' ? null : { text: secretPlaceholder, reason: 'name says secret' }
}

/** `{name: DB_PASSWORD, value: ...}`, as in container environments. */
function isSecretVariable(value: JsonObject): boolean {
  const { name, value: text } = value
  return typeof name === 'string' && typeof text === 'string' && text !== '' && secretWord.test(name)
}

function visit(value: Json, path: Path, omitted: Omission[]): Json {
  if (typeof value === 'string') {
    const hit = inKey(path.at(-1) ?? '', value) ?? inText(value)
    if (!hit || hit.text === value) return value
    omitted.push({ path, reason: hit.reason })
    return hit.text
  }
  if (Array.isArray(value))
    return value.map((item: Json, index) => visit(item, [...path, String(index)], omitted))
  if (!isObject(value)) return value
  const secretVariable = isSecretVariable(value) && value['value'] !== secretPlaceholder
  if (secretVariable) omitted.push({ path: [...path, 'value'], reason: 'environment variable' })
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      secretVariable && key === 'value' ? secretPlaceholder : visit(child, [...path, key], omitted),
    ]),
  )
}

/** The same values with every secret replaced by the placeholder, and where they stood. Secrets are known by key, by content and by variable name. */
export function redact(values: JsonObject): Redacted {
  const omitted: Omission[] = []
  return { values: visit(values, [], omitted) as JsonObject, omitted }
}
