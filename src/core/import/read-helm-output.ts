import { t } from '../../i18n/index.ts'
import { isObject } from '../json.ts'
import { fail } from './fail.ts'
import { readFragment } from '../values/read-values.ts'
import type { HelmOutput } from './helm-output.ts'
import type { ImportFailure } from './import-result.ts'
import { plainValues } from './plain-values.ts'
import type { Recognised } from './recognise.ts'
import { reasonOf } from '../values/parse-yaml.ts'
import { releaseOf } from './release-of.ts'

/**
 * The values in the output of `helm get`: as the user gave them, else as computed, else from the manifests, which `fromManifests`
 * reads.
 */
export function readHelmOutput(
  output: HelmOutput,
  fromManifests: (text: string) => Recognised | ImportFailure,
): Recognised | ImportFailure {
  const { facts, parts } = output
  const given = parts.get('USER-SUPPLIED VALUES')
  const part = given ?? parts.get('COMPUTED VALUES')
  const manifest = parts.get('MANIFEST')
  if (!part)
    return manifest
      ? fromManifests(manifest.text)
      : fail('unrecognised', t`This output of Helm has no values. "helm get values" prints them.`)
  const read = readFragment(part.text)
  if (!read.ok) return fail('unreadable', reasonOf(read), part.line + read.line, read.column)
  const labelled = /\bchart: *"?vcluster-(\d+\.\d+\.\d+[^"\s]*)/.exec(manifest?.text ?? '')?.[1]
  const fact = (name: string): string | null => facts.get(name) || null
  const values = read.value ?? {}
  if (!isObject(values)) return fail('unrecognised', t`These values are no map of settings.`, part.line + 1)
  const found = {
    ...plainValues(values, given ? `${part.text.trim()}\n` : null),
    kind: 'helm-output',
    title: given
      ? t`Values that "helm get" printed`
      : t`All values that "helm get" printed, with the defaults`,
    whole: !given,
    chart: {
      name: fact('CHART'),
      version: fact('VERSION') ?? labelled ?? null,
      why: t`the chart of the release`,
    },
    release: releaseOf(fact('NAME'), fact('NAMESPACE')),
  } as const
  return { ok: true, found, source: part, others: [] }
}
