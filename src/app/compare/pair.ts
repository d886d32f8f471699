import type { Config, Version, View } from '../../core/index.ts'

/** One end of a comparison with everything that is derived of it. */
export interface DerivedEnd {
  readonly title: string
  readonly config: Config
  readonly version: Version
  readonly view: View
}

/** Both ends, the older one first. */
export interface Pair {
  readonly from: DerivedEnd
  readonly to: DerivedEnd
}
