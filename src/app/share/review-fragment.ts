/**
 * The link in the address of a read-only view, `2.abc` of `#view=2.abc`; null for every other address. What stands there may be anything.
 * Some programs encode the `=`.
 */
export const reviewFragment = (hash: string): string | null =>
  /^#view(?:=|%3D)(.*)$/is.exec(hash)?.[1] ?? null
