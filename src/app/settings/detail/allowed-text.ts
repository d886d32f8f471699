import type { Field } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'
import type { FieldEntry, Format } from '../../../wizard/step.ts'

const formats: Readonly<Record<Format, () => string>> = {
  quantity: () => t`a Kubernetes quantity: 500m, 2Gi`,
  'go-duration': () => t`a duration: 15s, 1m30s`,
  'dns-label': () => t`a DNS label: lower-case letters, digits and hyphens, at most 63`,
  'dns-subdomain': () => t`a DNS name: labels with dots, at most 253 characters`,
  'image-tag': () => t`an image tag: at most 128 letters, digits, dots, hyphens and underscores`,
  'image-registry': () => t`a registry host, with a port where needed`,
  'image-repository': () => t`a path below the registry`,
  port: () => t`a port: 1 to 65535`,
  natural: () => t`0 or more`,
  positive: () => t`1 or more`,
}

/** Which values a setting takes beyond its type, in words; null where any value of the type will do. */
export function allowedText({ pattern, minLength }: Field, { options, format }: FieldEntry): string | null {
  const parts = [
    options && options.filter((option) => option !== '').join(', '),
    format && formats[format](),
    pattern !== undefined && t`must match ${pattern}`,
    minLength !== undefined && t`at least ${minLength} character${minLength === 1 ? '' : 's'}`,
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? parts.join('; ') : null
}
