import type { Parsed } from '../../../../core/index.ts'
import { t } from '../../../../i18n/index.ts'

const version = /^v?\d{1,3}\.\d{1,3}(\.\d{1,3})?([-+][0-9A-Za-z.+-]+)?$/

/** A Kubernetes version with at least major and minor, as clusters report it: `1.35`, `v1.35.2`, `v1.33.1-eks-595af52`. */
export function parseHostVersion(text: string): Parsed<string> {
  const trimmed = text.trim()
  if (version.test(trimmed)) return { ok: true, value: trimmed }
  return { ok: false, reason: t`Enter major and minor version, such as 1.35 or v1.35.2.` }
}
