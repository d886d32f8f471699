/** Characters that YAML readers refuse or fold, beyond those that JSON escapes. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g

/** A text in double quotes on one line: readable as YAML and as JSON. */
export function doubleQuote(text: string): string {
  return JSON.stringify(text).replaceAll(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
