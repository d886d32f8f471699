import { t } from '../../i18n/index.ts'
import { minors } from '../catalog/load-catalog.ts'
import type { Path } from '../json.ts'
import { equals } from '../values/equals.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import type { ImportNote } from './import-result.ts'
import type { Recognised } from './recognise.ts'
import type { SourceDocument } from './split-documents.ts'
import type { Unwrapped } from './unwrap-subchart.ts'

const maxNamed = 5

/** What is to be said about the text that values were found in: other documents, other charts, double keys, a chart version that we do not have. */
export function noteSource(
  { found, source, others }: Recognised,
  wrapped: Unwrapped | null,
  otherChart: string | null,
): readonly ImportNote[] {
  return [
    ...found.notes,
    ...(others.length > 0 ? [noteOthers(others)] : []),
    ...(wrapped ? [noteWrapped(wrapped)] : []),
    ...(otherChart === null ? [] : [noteChart(otherChart)]),
    ...doubles(source, found.text),
  ]
}

function noteOthers(others: readonly string[]): ImportNote {
  const named = others.slice(0, maxNamed).join(', ')
  const more = others.length - maxNamed
  const message =
    more > 0
      ? t`Other documents in the text are not used: ${named} and ${more} more.`
      : t`Other documents in the text are not used: ${named}.`
  return { kind: 'not-included', path: [], message }
}

function noteWrapped({ path, others }: Unwrapped): ImportNote {
  const message = t`These are values for a chart that has vCluster as a dependency; those below "${path.join('.')}" are taken.`
  if (others.length === 0) return { kind: 'changed', path, message }
  const named = others.slice(0, maxNamed).join(', ').slice(0, 200)
  const rest = t`What is beside them is for other charts (${named}).`
  return { kind: 'changed', path, message: `${message} ${rest}` }
}

function noteChart(version: string): ImportNote {
  const message = t`Chart version ${JSON.stringify(version.slice(0, 60))} is not one of ${minors.at(-1) ?? ''} to ${minors[0] ?? ''}.`
  return { kind: 'changed', path: [], message }
}

/** Keys that stand twice in the document, or in a text of values within it. */
function doubles({ text, line }: SourceDocument, inner: string | null): readonly ImportNote[] {
  const outer = duplicateKeys(text)
  const notes = outer.map((key) =>
    noteDouble(key.path, t`This stands twice; Helm takes the one in line ${key.line + line}.`),
  )
  if (inner === null || text.includes(inner)) return notes
  const isNamed = (path: Path): boolean => outer.some((one) => equals(one.path.slice(-path.length), path))
  const further = duplicateKeys(inner).filter(({ path }) => !isNamed(path))
  return [
    ...notes,
    ...further.map((key) =>
      noteDouble(key.path, t`This stands twice; Helm takes the one in line ${key.line} of the values.`),
    ),
  ]
}

const noteDouble = (path: Path, message: string): ImportNote => ({ kind: 'changed', path, message })
