import type { Patch } from '../../../../core/index.ts'
import { distros, type DistroInfo } from '../../../../wizard/distros.ts'

/** One step to a distribution: its switch is set, and whatever was said about the others goes. */
export function chooseDistro(chosen: DistroInfo): Patch {
  const others = distros.filter(({ id }) => id !== chosen.id)
  return {
    edits: [
      ...others.map(({ path }) => ({ op: 'unset', path: path.split('.') }) as const),
      { op: 'set', path: chosen.enabled.split('.'), value: true },
    ],
  }
}
