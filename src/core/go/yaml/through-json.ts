import { TemplateError } from '../template-error.ts'

// oxlint-disable-next-line no-control-regex -- the characters that YAML refuses or that JSON in YAML changes
const touched = /[\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u

/**
 * What is left of a text after Go wrote it as JSON and read that as YAML: U+0085 counts as a line break there and is folded.
 * @throws TemplateError for characters that YAML refuses, and for such breaks in a key
 */
export function throughJson(text: string, key: boolean): string {
  if (!touched.test(text)) return text
  // oxlint-disable-next-line no-control-regex
  if (/[\u007f-\u0084\u0086-\u009f\ufffe\uffff]/.test(text))
    throw new TemplateError('render', 'yaml: control characters are not allowed')
  if (key && text.includes('\u0085'))
    throw new TemplateError('render', "yaml: did not find expected ',' or '}'")
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(
      /(?<! ) *\u0085(?: *\u0085)* */g,
      (run) => '\n'.repeat(run.replaceAll(' ', '').length - 1) || ' ',
    )
}
