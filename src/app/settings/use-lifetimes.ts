import { use } from 'react'
import { listLifetimes, loadLifetimes, type Lifetime, type Path } from '../../core/index.ts'
import type { Lifetimes } from './search/docs-of.ts'

interface Loaded {
  /** Every path of any version. */
  readonly all: Lifetimes
  readonly of: (path: Path) => Lifetime | null
}

let loading: Promise<Loaded> | null = null

function load(): Promise<Loaded> {
  loading ??= Promise.all([listLifetimes(), loadLifetimes()]).then(([all, of]) => ({ all, of }))
  return loading
}

// The table is on its way while the view is being set up.
void load()

/** When each setting came and went. Suspends until that is known. */
export const useLifetimes = (): Loaded => use(load())
