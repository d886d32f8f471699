import type { Path } from '../json.ts'
import type { Comparison } from './comparison.ts'
import { distroEnd } from './distro-end.ts'
import { tenantDistro } from './tenant-distro.ts'

/** The section of the distribution that runs now and that the other chart does not have; null where it has. */
export function endedDistro({ from, fromMinor, toMinor }: Comparison): Path | null {
  const distro = tenantDistro(from.effective, fromMinor)
  return toMinor >= distroEnd[distro] ? ['controlPlane', 'distro', distro] : null
}
