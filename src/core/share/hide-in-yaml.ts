import type { Hidden, SecretReason } from './hidden.ts'
import { isSecretName } from './is-secret-name.ts'
import { isSecretValue } from './is-secret-value.ts'
import { secretPlaceholder } from './secret-placeholder.ts'

/** A line of block YAML: indentation with list dashes, key, colon and value. */
const setting =
  /^(?<indent>\s*(?:- +)*)(?<key>"[^"]*"|'[^']*'|[^\s"'#:{[](?:[^:#]*[^\s:#])?)(?<colon>\s*:\s+)(?<value>\S.*)$/
const opening = /^(?<indent>\s*(?:- +)*)["']?(?:data|stringData)["']?\s*:\s*$/
const block = /^[|>][-+\d]*\s*(?:#.*)?$/

interface Scan {
  /** Indentation of a Secret's data, while in it. */
  data: number | null
  /** Indentation of a block text that was replaced, while in it. */
  dropped: number | null
  /** Whether the last `name:` was that of a secret variable. */
  variable: boolean
  reason: SecretReason | null
}

const widthOf = (line: string): number => /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0
const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2')

/** Why the value of this line is a secret; null where it is none. */
function reasonOf(scan: Scan, key: string, value: string): SecretReason | null {
  if (!isSecretValue(value)) return null
  if (scan.data !== null) return 'data of a Secret'
  if (key === 'value' && scan.variable) return 'environment variable'
  if (key === 'auth') return /^[\w+/=-]{8,}$/.test(value) ? 'name says secret' : null
  return isSecretName(key) && !/^[{[&*!]/.test(value) ? 'name says secret' : null
}

/** The line as it may be shown; null where it belongs to a block text that was replaced. */
function scanLine(scan: Scan, line: string, secretIndents: ReadonlySet<number>): string | null {
  const width = widthOf(line)
  const blank = line.trim() === ''
  if (scan.dropped !== null && (blank || line.search(/\S/) > scan.dropped)) return null
  scan.dropped = null
  if (scan.data !== null && !blank && width <= scan.data) scan.data = null
  if (opening.test(line) && secretIndents.has(width)) scan.data = width
  const { indent = '', key = '', colon = '', value: given = '' } = setting.exec(line)?.groups ?? {}
  const value = given.trimEnd()
  const name = unquoted(key)
  const reason = reasonOf(scan, name, unquoted(value))
  if (name === 'name') scan.variable = isSecretName(unquoted(value))
  if (reason === null) return line
  if (block.test(value)) scan.dropped = indent.length
  scan.reason ??= reason
  return `${indent}${key}${colon}${secretPlaceholder}`
}

function hideInDocument(text: string): Hidden | null {
  const lines = text.split('\n')
  const secrets = lines.filter((line) => /^\s*(?:- +)*["']?kind["']?\s*:\s*["']?Secret["']?\s*$/.test(line))
  const scan: Scan = { data: null, dropped: null, variable: false, reason: null }
  const indents = new Set(secrets.map(widthOf))
  const shown = lines.map((line) => scanLine(scan, line, indents)).filter((line) => line !== null)
  return scan.reason && { text: shown.join('\n'), reason: scan.reason }
}

/**
 * A text of YAML, as manifests and values for other charts are, without its secrets: settings whose name says so, variables of containers,
 * and all data of Secrets. Lines beside them stay as they are. Null where there is none. It is read line by line, because such a text may
 * be a template and need not be YAML yet.
 */
export function hideInYaml(text: string): Hidden | null {
  const documents = text.split(/^(?=---)/m)
  const hidden = documents.map((part) => hideInDocument(part))
  const first = hidden.find((one) => one !== null)
  if (!first) return null
  return { text: documents.map((part, index) => hidden[index]?.text ?? part).join(''), reason: first.reason }
}
