const prefixed =
  /^([-+]?)(?:0[xX]([0-9a-fA-F_]+)|0[bB]([01_]+)|0[oO]([0-7_]+)|0(_?[0-7][0-7_]*)|(0|[1-9][0-9_]*))$/

/**
 * Go's `ParseInt` with base 0: decimal, `0x`, `0b`, `0o` and a leading zero for octal. Null where the text is no integer.
 * `underscores` says whether single underscores may stand between digits.
 */
export function parseGoInt(text: string, underscores: boolean): bigint | null {
  const match = prefixed.exec(text)
  if (!match) return null
  if (text.includes('_') && (!underscores || /__|_$/.test(text))) return null
  const [, sign, hex, binary, octal, zeroOctal, decimal] = match
  const digits = hex
    ? `0x${hex}`
    : binary
      ? `0b${binary}`
      : octal || zeroOctal
        ? `0o${octal ?? zeroOctal}`
        : decimal
  const value = BigInt((digits ?? '0').replaceAll('_', ''))
  return sign === '-' ? -value : value
}
