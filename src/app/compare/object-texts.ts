import { get, manifestsYaml, type Json, type Manifest } from '../../core/index.ts'
import type { ObjectRef } from '../../core/upgrade/index.ts'
import type { ObjectEntry } from './object-entries.ts'
import type { Pair } from './pair.ts'
import { readableManifest } from './readable-manifest.ts'
import type { Texts } from './values-texts.ts'

/** A name that YAML reads as a number or boolean is a text for Kubernetes. */
const nameText = (value: Json | undefined): string | null =>
  typeof value === 'object' || value === undefined ? null : `${value}`

function isOf({ object }: Manifest, { kind, namespace, name }: ObjectRef): boolean {
  if (object?.['kind'] !== kind) return false
  return (
    (nameText(get(object, ['metadata', 'name'])) ?? '') === name &&
    nameText(get(object, ['metadata', 'namespace'])) === namespace
  )
}

/** The objects that are named, in that order, as one text. */
const textOf = (manifests: readonly Manifest[], refs: readonly (ObjectRef | null)[]): string =>
  manifestsYaml(
    refs
      .flatMap((ref) => (ref ? (manifests.find((manifest) => isOf(manifest, ref)) ?? []) : []))
      .map(readableManifest),
  )

/** The manifests of some objects as one text each, one object below the other; an object that one side lacks is missing there. */
export function objectTexts(entries: readonly ObjectEntry[], { from, to }: Pair): Texts {
  return {
    before: textOf(
      from.view.manifests,
      entries.map(({ before }) => before),
    ),
    after: textOf(
      to.view.manifests,
      entries.map(({ after }) => after),
    ),
  }
}
