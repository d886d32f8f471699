import type { Version } from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'

/** A chart minor, or why there is none: we do not offer it, or its files did not arrive. */
export type Loaded =
  | { readonly ok: true; readonly version: Version }
  | { readonly ok: false; readonly reason: 'unknown' | 'unreachable' }

const loads = new Map<string, Promise<Loaded>>()

async function load(minor: string): Promise<Loaded> {
  try {
    const version = await loadVersion(minor)
    return version ? { ok: true, version } : { ok: false, reason: 'unknown' }
  } catch {
    // The network may fail at any time; the page says so and offers another try.
    return { ok: false, reason: 'unreachable' }
  }
}

/** Facts and templates of a chart minor. The same promise for the same minor, as `use` wants it; it never rejects. */
export function versionOf(minor: string): Promise<Loaded> {
  const known = loads.get(minor) ?? load(minor)
  loads.set(minor, known)
  return known
}

/** Makes the next `versionOf` load again what did not arrive. */
export const forgetVersion = (minor: string): void => void loads.delete(minor)
