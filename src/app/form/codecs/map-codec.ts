import { isObject } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'
import type { MapLine } from '../../../ui/MapInput.tsx'
import type { Codec, Reading } from './codec.ts'
import { scalarText } from './scalar-text.ts'

/** Indices of lines that hold a value but no key, or a key that an earlier line has. */
export function badLines(lines: readonly MapLine[]): readonly number[] {
  const seen = new Set<string>()
  return lines.flatMap(({ key, value }, index) => {
    const bad = (key === '' && value !== '') || seen.has(key)
    if (key !== '') seen.add(key)
    return bad ? [index] : []
  })
}

/** A map of texts with free keys, edited as lines: a name may hold dots, which react-hook-form would take apart. */
export const mapCodec: Codec<readonly MapLine[]> = {
  write: (value) =>
    isObject(value) ? Object.entries(value).map(([key, text]) => ({ key, value: scalarText(text) })) : [],
  read: (lines): Reading => {
    const [bad] = badLines(lines)
    const key = bad === undefined ? undefined : lines[bad]?.key
    if (key === '') return { ok: false, message: t`Line ${(bad ?? 0) + 1} has no key.` }
    if (key !== undefined) return { ok: false, message: t`The key ${key} is there twice.` }
    const entries = lines.filter((line) => line.key !== '').map((line) => [line.key, line.value] as const)
    return { ok: true, value: entries.length > 0 ? Object.fromEntries(entries) : undefined }
  },
}
