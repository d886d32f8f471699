import { encodeQR } from 'qr'

/** Characters of a link whose code phones still read from a screen: about 110 modules to a side. */
export const longestCode = 1000
/** Readers find a code by an empty margin of four modules. */
const quietZone = 4

/**
 * The QR code of a link with its margin: rows of modules, dark ones true. Null where the link is too long for a code that can be read. A
 * screen does not get dirty, so the least error correction serves, which makes the modules largest.
 */
export const qrModules = (link: string): readonly (readonly boolean[])[] | null =>
  link.length > longestCode ? null : encodeQR(link, 'raw', { ecc: 'low', border: quietZone })
