import { isObject, type Json, type JsonArray, type JsonObject, type Path } from '../json.ts'
import type { Hidden, SecretReason } from './hidden.ts'
import { hideInLine } from './hide-in-line.ts'
import { hideInYaml } from './hide-in-yaml.ts'
import { isSecretName } from './is-secret-name.ts'
import { isSecretValue } from './is-secret-value.ts'
import { secretPlaceholder } from './secret-placeholder.ts'

/** A secret that was left out: where it stood and what made us think so. */
export interface Omission {
  readonly path: Path
  readonly reason: SecretReason
}

export interface Redacted {
  readonly values: JsonObject
  readonly omitted: readonly Omission[]
}

/** Maps whose values are names, whatever the keys say. */
const nameMaps = new Set(['byName', 'labels', 'matchLabels', 'nodeSelector'])
/** What a name in the cluster looks like, with or without namespace. */
const objectName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(\/[a-z0-9.-]+)?$/
const flagAlone = /^--?([a-z][\w-]*)$/i

const whole = (reason: SecretReason): Hidden => ({ text: secretPlaceholder, reason })

/** Whether the keys on the way to a text say that it is a secret. */
function isNamedSecret(path: Path, text: string): boolean {
  const keys = path.filter((key) => !/^\d+$/.test(key))
  const last = keys.at(-1) ?? ''
  const [name, parent = ''] = last === 'value' ? [keys.at(-2) ?? '', keys.at(-3) ?? ''] : [last, keys.at(-2)]
  if (nameMaps.has(parent)) return false
  if (name === 'auth') return /^[\w+/-]{8,}={0,2}$/.test(text) && text.length % 4 === 0
  if (!isSecretName(name)) return false
  // Annotations of ingresses name the Secret to use; External Secrets and charts name the key in it.
  if (parent === 'annotations' && /secret$/i.test(name)) return !objectName.test(text)
  return !/secret[-_]?key$/i.test(name) || !/^[a-z][a-z._-]{0,40}$/i.test(text)
}

function inText(path: Path, text: string): Hidden | null {
  if (isSecretValue(text) && isNamedSecret(path, text)) return whole('name says secret')
  return text.includes('\n') ? severalLines(text) : hideInLine(text)
}

function severalLines(text: string): Hidden | null {
  const first = hideInYaml(text)
  const second = hideInLine(first?.text ?? text)
  return second && first ? { text: second.text, reason: first.reason } : (second ?? first)
}

/** Texts that are secrets because of what stands beside them: `{name: DB_PASSWORD, value: ...}` of a container, and data of a Secret. */
function besides(map: JsonObject, key: string): SecretReason | null {
  const { name, kind } = map
  if (key === 'value' && typeof name === 'string' && isSecretName(name)) return 'environment variable'
  return kind === 'Secret' && (key === 'data' || key === 'stringData') ? 'data of a Secret' : null
}

/** The value of a flag that stands in the item before: `['--token', 'abc']`. */
function isFlagValue(list: JsonArray, index: number): boolean {
  const before = list[index - 1]
  const item = list[index]
  const name = typeof before === 'string' ? flagAlone.exec(before)?.[1] : undefined
  return name !== undefined && isSecretName(name) && typeof item === 'string' && !/^[-/]/.test(item)
}

function visit(value: Json, path: Path, omitted: Omission[], known: SecretReason | null): Json {
  if (typeof value === 'string' || typeof value === 'number') {
    const hit = known && isSecretValue(String(value)) ? whole(known) : inScalar(value, path)
    if (!hit || hit.text === value) return value
    omitted.push({ path, reason: hit.reason })
    return hit.text
  }
  if (Array.isArray(value)) {
    const list = value as JsonArray
    return list.map((item, index) =>
      visit(item, [...path, String(index)], omitted, isFlagValue(list, index) ? 'flag' : known),
    )
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      visit(child, [...path, key], omitted, known ?? besides(value, key)),
    ]),
  )
}

/** A number is a secret only where its own key says so: `password: 1234`. */
function inScalar(value: string | number, path: Path): Hidden | null {
  if (typeof value === 'string') return inText(path, value)
  return /pass(?:word|wd|phrase|code)$|token$/i.test(path.at(-1) ?? '') ? whole('name says secret') : null
}

/**
 * The same values with every secret replaced by the placeholder, and where they stood. Secrets are known by key, by content, by variable or
 * flag name, and within texts of YAML, JSON or commands; of such a text the rest stays. What is replaced once is not found again.
 */
export function redact(values: JsonObject): Redacted {
  const omitted: Omission[] = []
  const shown = visit(values, [], omitted, null)
  return { values: isObject(shown) ? shown : {}, omitted }
}
