/** Cyclic redundancy check of 24 bits (RFC 4880 section 6.1): finds every change within four characters of base64 side by side. */
export function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1
  }
  return crc & 0xffffff
}
