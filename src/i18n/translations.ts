/** What may stand in a message: a name, a path or a number. */
export type Value = string | number

/**
 * A message in another language: text with `{0}`, `{1}` where the values stand, or a function of the values where their number or
 * kind decides about words around them.
 */
export type Translation = string | ((...values: readonly Value[]) => string)

/** Translations by the English message, in which `{0}`, `{1}` stand for its values. */
export type Translations = Readonly<Record<string, Translation>>
