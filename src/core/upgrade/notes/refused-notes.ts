import { t } from '../../../i18n/index.ts'
import type { Refusal } from '../../derive.ts'
import type { Path } from '../../json.ts'
import { knows } from '../../catalog/knows.ts'
import { isPrefix } from '../../values/is-prefix.ts'
import type { Comparison } from '../comparison.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/** What the other chart refuses and the one before did not, apart from the settings that other notes explain. */
export function refusedNotes({ from, to }: Comparison, explained: readonly Path[]): readonly UpgradeNote[] {
  return to.refusals
    .filter((refusal) => !from.refusals.some(({ message }) => message === refusal.message))
    .filter((refusal) => !isExplained(refusal, explained, to.catalog))
    .map(({ path = [], message, kind }) => ({
      kind: 'refused',
      severity: 'error',
      path,
      message,
      reason:
        kind === 'schema'
          ? t`${from.catalog.minor} took this value; the schema of ${to.catalog.minor} does not.`
          : t`${from.catalog.minor} rendered these values; ${to.catalog.minor} stops with this message.`,
    }))
}

/** The chart stops at keys that it dropped but its schema kept; the notes about these keys say so already. */
function isExplained(
  { kind, path }: Refusal,
  explained: readonly Path[],
  catalog: Parameters<typeof knows>[0],
): boolean {
  if (kind === 'fail' && path === undefined) return explained.some((known) => isDropped(catalog, known))
  return path !== undefined && explained.some((known) => isPrefix(known, path) || isPrefix(path, known))
}

const isDropped = (catalog: Parameters<typeof knows>[0], path: Path): boolean => {
  const name = path.join('.')
  return catalog.rejected.some((key) => key === name || key.startsWith(`${name}.`))
}
