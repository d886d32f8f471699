/** What a field's text means, or why it is refused: a sentence without the field's name. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string }

export const accepted = <Value>(value: Value): Parsed<Value> => ({ ok: true, value })

export const refused = (reason: string): Parsed<never> => ({ ok: false, reason })
