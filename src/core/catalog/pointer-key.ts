/** The key that a part of a validator's JSON pointer stands for: URI-encoded, with `~0` and `~1` for `~` and `/`. */
export function pointerKey(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
}
