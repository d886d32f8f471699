import { t } from '../../../i18n/index.ts'
import { describe } from '../../catalog/describe.ts'
import type { FieldType } from '../../catalog/field.ts'
import type { Path } from '../../json.ts'
import { equals } from '../../values/equals.ts'
import { formatPath } from '../../values/format-path.ts'
import { get } from '../../values/get.ts'
import type { Comparison } from '../comparison.ts'
import { reshapes } from '../reshapes.ts'
import { shortText } from '../short-text.ts'
import type { Side } from '../side.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

const names: Readonly<Record<FieldType, () => string>> = {
  any: () => t`any value`,
  array: () => t`a list`,
  boolean: () => t`true or false`,
  integer: () => t`a whole number`,
  number: () => t`a number`,
  object: () => t`a map`,
  string: () => t`a text`,
  'string|boolean': () => t`a text, true or false`,
}

/** A setting of the user whose value has the wrong type in the other chart. */
export function retypedKey({ from, to }: Comparison, path: Path): UpgradeNote {
  const value = get(to.overrides, path) ?? null
  const reshape = reshapes.find((known) => equals(known.path, path))
  const after = reshape?.convert(value) ?? null
  const typeIn = ({ catalog }: Side): string => names[describe(catalog, path)?.type ?? 'any']()
  const [old, current] = [typeIn(from), typeIn(to)]
  const edit =
    after === null ? ({ op: 'unset', path } as const) : ({ op: 'set', path, value: after } as const)
  return {
    kind: 'new-type',
    severity: 'error',
    path,
    message: t`${formatPath(path)} takes ${current} in ${to.catalog.minor}, and this is ${shortText(value)}.`,
    reason: reshape?.why() ?? t`In ${from.catalog.minor} it was ${old}.`,
    fix: {
      title: after === null ? t`Use the default` : t`Write it as ${current}`,
      patch: { edits: [edit] },
      keeps: false,
    },
  }
}
