/** Licences that ask for no more than that their text goes along. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
])

/** Whether an SPDX expression leaves a choice that is on the list: `MIT`, `(MPL-2.0 OR Apache-2.0)`, `MIT AND ISC`. */
export function isAllowed(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '').trim()
  // Brackets that mix both words do not occur; read strictly, they would have to allow each licence.
  if (/ OR /.test(plain) && / AND /.test(plain)) return plain.split(/ OR | AND /).every(isAllowed)
  if (/ OR /.test(plain)) return plain.split(' OR ').some(isAllowed)
  return plain.split(' AND ').every((licence) => allowed.has(licence.trim()))
}
