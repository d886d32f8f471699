import type { Context } from '../../context.ts'
import type { ReleasePlace } from '../../parts/workload.ts'
import { raw } from './raw.ts'

/** The release's name as a label or selector; where the chart forgets the quotes, a name like `123` is no text. */
export const releaseLabel = ({ parts, release }: Context, place: ReleasePlace): string =>
  parts.unquotedReleases.includes(place) ? raw(release.name) : release.name
