import type { Hidden, SecretReason } from './hidden.ts'
import { isSecretName } from './is-secret-name.ts'
import { isSecretValue } from './is-secret-value.ts'
import { secretPlaceholder } from './secret-placeholder.ts'

/** A shape of a secret in a text: groups `before`, `secret` and `after`, and `name` where the name has to say that it is one. */
interface Shape {
  readonly reason: SecretReason
  readonly pattern: RegExp
}

/** A shell fills these in: `$TOKEN`, `$(cat file)`. */
const variable = /^\$(?:[({]|[A-Z_]+$)/
/** Small numbers and durations are settings about secrets. */
const measure = /^\d{1,4}(?:ms|[smhd])?$/

const shapes: readonly Shape[] = [
  {
    reason: 'private key',
    pattern: /(?<secret>-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))/g,
  },
  // The whole text is an address: its password may hold any character. What looks like a port is none.
  {
    reason: 'password in an address',
    pattern:
      /^(?<before>[a-z][\w+.-]*:\/\/[^\s:/@]*:)(?!\d{1,5}\/)(?<secret>\S+)(?<after>@(?!sha256:)[^\s@]*)$/gi,
  },
  // Go's MySQL form, and others without a scheme; an image with a digest looks alike.
  {
    reason: 'password in an address',
    pattern:
      /^(?<before>[^\s:/@]+:)(?!\/\/|\d{1,5}\/)(?<secret>\S+)(?<after>@(?!sha256:)(?:(?:tcp|unix|udp)\([^\s@]*|[\w.-]+(?::\d+)?(?:\/[^\s@]*)?))$/gi,
  },
  // Within a text, where spaces, quotes and slashes end a password.
  {
    reason: 'password in an address',
    pattern:
      /(?<before>\b[a-z][a-z\d+.-]{1,30}:\/\/[^\s:/@"'`]{0,200}:)(?<secret>[^\s/"'`@]{1,300})(?<after>@)/gi,
  },
  {
    reason: 'password in an address',
    pattern: /(?<before>[\w.-]{1,100}:)(?<secret>[^\s"'`@]{1,300})(?<after>@(?:tcp|unix|udp)\()/g,
  },
  {
    reason: 'token',
    pattern: /(?<before>\b(?:bearer|basic)\s{1,5}["']?)(?<secret>[\w.~+/=-]{16,})/gi,
  },
  {
    reason: 'token',
    pattern:
      /(?<secret>(?<![\w-])eyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]*|\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abpr]-[\w-]{10,}|sk-[\w-]{20,}|npm_\w{30,}|hvs\.[\w-]{20,}|AKIA[A-Z\d]{16}|AIza[\w-]{30,}|dckr_pat_[\w-]{20,}|AGE-SECRET-KEY-1\w+))/g,
  },
  { reason: 'flag', pattern: /(?<before>(?:^|\s)(?:-u|--user)[\s=][^\s:"']+:)(?<secret>[^\s"']+)/g },
  { reason: 'flag', pattern: /(?<before>\blogin\b[^\n|;&]{0,200}\s-p[\s=])(?<secret>[^\s"']+)/g },
  {
    reason: 'flag',
    pattern: /(?<before>(?<![\w-])--?(?<name>[a-z][\w-]*)(?:=|\s+)["']?)(?!-|\/)(?<secret>[^\s"']+)/gi,
  },
  {
    reason: 'name says secret',
    pattern: /(?<before>(?<![\w.-])(?<name>[a-z_][\w.-]*)=["']?)(?!=|\/)(?<secret>[^\s"'&;,)]+)/gi,
  },
  {
    reason: 'name says secret',
    pattern: /(?<before>"(?<name>[\w.-]+)"\s*:\s*")(?<secret>(?:[^"\\]|\\.)*)(?<after>")/g,
  },
  {
    reason: 'name says secret',
    pattern: /(?<before>[{,]\s*(?<name>[\w.-]+):\s+)(?<secret>[^\s,{}[\]"']+)/g,
  },
]

function isHit({ name, secret = '' }: Readonly<Record<string, string | undefined>>): boolean {
  if (!isSecretValue(secret) || variable.test(secret)) return false
  if (name === undefined) return true
  return name === 'auth' ? secret.length >= 8 : isSecretName(name) && !measure.test(secret)
}

/** A text with the secrets of one shape replaced. */
function hideShape(text: string, { pattern }: Shape): string {
  return text.replace(pattern, (...parts: readonly unknown[]) => {
    const groups = parts.at(-1) as Readonly<Record<string, string | undefined>>
    if (!isHit(groups)) return String(parts[0])
    return `${groups['before'] ?? ''}${secretPlaceholder}${groups['after'] ?? ''}`
  })
}

/** A text without passwords in addresses, private keys, tokens of known shapes, and what flags, assignments and JSON call a secret; null where there is none. */
export function hideInLine(text: string): Hidden | null {
  let shown = text
  let reason: SecretReason | null = null
  for (const shape of shapes) {
    const after = hideShape(shown, shape)
    if (after !== shown) reason ??= shape.reason
    shown = after
  }
  return reason && { text: shown, reason }
}
