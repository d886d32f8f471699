import type { JsonObject } from '../json.ts'
import { fail } from './fail.ts'
import type { ImportFailure } from './import-result.ts'
import type { SourceDocument } from './split-documents.ts'

const wanted =
  'Values come as a values file, a Flux HelmRelease, an Argo CD Application, the output of "helm get values" or a Secret vc-config-*.'

/** Why nothing in the documents holds values, by what they are. */
export function unrecognised(
  documents: readonly SourceDocument[],
  objects: readonly JsonObject[],
): ImportFailure {
  const line = (documents[0]?.line ?? 0) + 1
  const [first] = objects
  if (!first) return fail('unrecognised', `There is no map of settings in this text. ${wanted}`, line)
  if (objects.length > 1)
    return fail(
      'unrecognised',
      `None of these ${objects.length} objects holds values of vCluster. ${wanted}`,
      line,
    )
  const kind = first['kind']
  if (typeof kind === 'string' && typeof first['apiVersion'] === 'string')
    return fail(
      'unrecognised',
      `This is a ${kind.slice(0, 60)}, which holds no values of vCluster. ${wanted}`,
      line,
    )
  const keys = Object.keys(first)
  const shown = keys.slice(0, 3).map((key) => JSON.stringify(key.slice(0, 40)))
  const more = keys.length > shown.length ? ' and more' : ''
  return fail('unrecognised', `No chart version has the settings ${shown.join(', ')}${more}. ${wanted}`, line)
}
