import { t } from '../../../i18n/index.ts'
import { isObject, type Json, type JsonObject } from '../../json.ts'
import { get } from '../../values/get.ts'
import { blockText } from '../block-text.ts'
import type { Found, Recogniser } from '../found.ts'
import type { ImportNote } from '../import-result.ts'
import { releaseOf } from '../release-of.ts'
import { textAt } from '../text-at.ts'

/** A HelmRelease of Flux: v2 with its betas, and v1 of the Helm operator. Source: fluxcd.io/flux/components/helm/helmreleases. */
export const flux: Recogniser = (object, text): Found | null => {
  const api = textAt(object, ['apiVersion'])?.match(/^helm\.(?:toolkit\.)?fluxcd\.io\/(\w+)$/)
  if (!api || object['kind'] !== 'HelmRelease') return null
  const name = textAt(object, ['metadata', 'name'])
  const target = textAt(object, ['spec', 'targetNamespace'])
  const values = get(object, ['spec', 'values'])
  const isV1 = api[1] === 'v1'
  const chart = isV1 ? ['spec', 'chart'] : ['spec', 'chart', 'spec']
  return {
    kind: 'flux',
    title: `Flux HelmRelease${name === null ? '' : ` ${name}`} (${api[1]})`,
    values: isObject(values) ? values : {},
    text: blockText(text, ['spec', 'values']),
    whole: false,
    chart: {
      name: textAt(object, [...chart, isV1 ? 'name' : 'chart']),
      version: textAt(object, [...chart, 'version']),
      why: t`${isV1 ? 'spec.chart.version' : 'spec.chart.spec.version'} of the HelmRelease`,
    },
    release: releaseOf(
      textAt(object, ['spec', 'releaseName']) ?? defaultName(name, target),
      target ?? textAt(object, ['metadata', 'namespace']),
    ),
    notes: [...missing(get(object, ['spec', 'valuesFrom'])), ...afterwards(object)],
  }
}

/** Flux puts the target namespace before the name. */
const defaultName = (name: string | null, target: string | null): string | null =>
  name !== null && target !== null ? `${target}-${name}` : name

function missing(from: Json | undefined): readonly ImportNote[] {
  const sources = Array.isArray(from) ? (from as readonly Json[]) : []
  return sources.slice(0, 20).map((source, index) => {
    const kind = textAt(source, ['kind']) ?? t`source`
    const key = textAt(source, ['valuesKey']) ?? 'values.yaml'
    const message = t`The values in ${kind} ${textAt(source, ['name']) ?? t`(unnamed)`}, key ${key}, are not in this file.`
    return { kind: 'not-included', path: ['spec', 'valuesFrom', String(index)], message }
  })
}

function afterwards(object: JsonObject): readonly ImportNote[] {
  if (get(object, ['spec', 'postRenderers']) === undefined) return []
  const message = t`What Flux changes after rendering is no part of the values.`
  return [{ kind: 'not-included', path: ['spec', 'postRenderers'], message }]
}
