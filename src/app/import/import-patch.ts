import type { Config, Patch, Release } from '../../core/index.ts'
import type { Imported } from '../../core/import/index.ts'
import { renameRelease } from '../form/blocks/context/rename-release.ts'

/** What is to be done with values that were read. */
export interface ImportChoices {
  /** They take the place of those on the page. */
  readonly replaces: boolean
  /** They are what is deployed: changes are judged against them. */
  readonly isDeployed: boolean
  /** Name and namespace come along. */
  readonly takesRelease: boolean
}

/** The one step that an import is, for a chart minor. */
export function importPatch(
  config: Config,
  { values, text, release }: Imported,
  minor: string,
  { replaces, isDeployed, takesRelease }: ImportChoices,
): Patch {
  return {
    ...(replaces ? { chart: minor, overrides: values, text: text ?? '', unread: null } : {}),
    ...(isDeployed ? { cluster: { previous: { chart: minor, values } } } : {}),
    release: {
      ...(takesRelease ? releaseOf(config.release, release) : {}),
      ...(isDeployed ? { isUpgrade: true } : {}),
    },
  }
}

function releaseOf(ours: Release, { name, namespace }: Imported['release']): Partial<Release> {
  const renamed = name === undefined ? {} : renameRelease(ours, name)
  return namespace === undefined ? renamed : { ...renamed, namespace }
}
