/** What react-hook-form reads as structure, the separator of ours, and the mark of what was replaced. */
const special = /[.,[\]"'/~]/g

const encode = (key: string): string =>
  key.replaceAll(special, (character) => `~${character.charCodeAt(0).toString(16)}`)

/** The name of a value's field in react-hook-form, which splits names at dots. Different paths have different names. */
export const fieldName = (path: readonly string[]): string => path.map(encode).join('/')
