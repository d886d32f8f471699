import { t } from '../../i18n/index.ts'

/** What the parser says in its own terms, and what that means to the writer of the file. The first match counts. */
const explanations: readonly (readonly [RegExp, () => string])[] = [
  [/^tab characters/, () => t`tabs cannot indent YAML; use spaces.`],
  [
    /^bad indentation|^deficient indentation/,
    () => t`this line is indented differently from those around it.`,
  ],
  [
    /^unidentified alias/,
    () => t`an alias (*name) refers to an anchor (&name) that does not exist before it.`,
  ],
  [/^recursive alias/, () => t`an alias refers to a value that it is part of.`],
  [/non-printable/, () => t`the text contains a control character, which YAML does not allow.`],
  [/^nesting exceeded/, () => t`the values are nested too deeply.`],
  [/exceeded max/, () => t`there are too many aliases or merges.`],
  [/^unexpected end of the stream within a flow/, () => t`a bracket or brace is never closed.`],
  [/^unexpected end of the stream within a (single|double) quoted/, () => t`a quote is never closed.`],
  [/^missed comma/, () => t`a comma is missing between two entries.`],
  [
    /^unknown escape sequence/,
    () => t`a backslash in double quotes starts no known escape; write \\\\ or use single quotes.`,
  ],
]

/** The parser's reason for a failure in plain words. */
export function explainYamlError(reason: string): string {
  const known = explanations.find(([pattern]) => pattern.test(reason))
  return known ? known[1]() : `${reason}.`
}
