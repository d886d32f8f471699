import { shortNumber } from './short-number.ts'

const gibi = 2 ** 30
const mebi = 2 ** 20

/** Bytes as Kubernetes writes them: `320Mi`, `4.62Gi`; `0` for none. */
export function shortBytes(bytes: number): string {
  if (bytes === 0) return '0'
  return bytes < gibi ? `${shortNumber(bytes / mebi)}Mi` : `${shortNumber(bytes / gibi)}Gi`
}
