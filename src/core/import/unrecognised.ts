import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { fail } from './fail.ts'
import type { ImportFailure } from './import-result.ts'
import type { SourceDocument } from './split-documents.ts'

const wanted = (): string =>
  t`Values come as a values file, a Flux HelmRelease, an Argo CD Application, the output of "helm get values" or a Secret vc-config-*.`

const withWanted = (message: string): string => `${message} ${wanted()}`

/** Why nothing in the documents holds values, by what they are. */
export function unrecognised(
  documents: readonly SourceDocument[],
  objects: readonly JsonObject[],
): ImportFailure {
  const line = (documents[0]?.line ?? 0) + 1
  const [first] = objects
  if (!first) return fail('unrecognised', withWanted(t`There is no map of settings in this text.`), line)
  if (objects.length > 1)
    return fail(
      'unrecognised',
      withWanted(t`None of these ${objects.length} objects holds values of vCluster.`),
      line,
    )
  const kind = first['kind']
  if (typeof kind === 'string' && typeof first['apiVersion'] === 'string')
    return fail(
      'unrecognised',
      withWanted(t`This is a ${kind.slice(0, 60)}, which holds no values of vCluster.`),
      line,
    )
  const keys = Object.keys(first)
  const shown = keys
    .slice(0, 3)
    .map((key) => JSON.stringify(key.slice(0, 40)))
    .join(', ')
  const message =
    keys.length > 3
      ? t`No chart version has the settings ${shown} and more.`
      : t`No chart version has the settings ${shown}.`
  return fail('unrecognised', withWanted(message), line)
}
