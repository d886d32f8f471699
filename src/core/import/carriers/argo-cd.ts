import { t } from '../../../i18n/index.ts'
import { isObject, type Json, type JsonObject, type Path } from '../../json.ts'
import { get } from '../../values/get.ts'
import { locator } from '../../values/locate.ts'
import { readValues } from '../../values/read-values.ts'
import { blockText } from '../block-text.ts'
import type { Found, Recogniser, Unusable } from '../found.ts'
import type { ImportNote } from '../import-result.ts'
import { reasonOf } from '../../values/parse-yaml.ts'
import { releaseOf } from '../release-of.ts'
import { textAt } from '../text-at.ts'
import { argoParameters } from './argo-parameters.ts'

/**
 * An Argo CD Application, or the template of an ApplicationSet: parameters win over `valuesObject`, which takes the place of `values`,
 * which wins over values files. Source: argo-cd.readthedocs.io, user-guide/helm.
 */
export const argoCd: Recogniser = (object, text) => {
  const kind = object['kind']
  if (!textAt(object, ['apiVersion'])?.startsWith('argoproj.io/')) return null
  if (kind !== 'Application' && kind !== 'ApplicationSet') return null
  const head = kind === 'ApplicationSet' ? ['spec', 'template'] : []
  const at = sourcePath(object, [...head, 'spec'])
  const source = get(object, at)
  if (!isObject(source)) return { problem: t`This ${kind} names no source.`, line: 1 }
  const own = ownValues(source, at, text)
  if ('problem' in own) return own
  const listed = get(source, ['helm', 'parameters'])
  const parameters = Array.isArray(listed) ? (listed as readonly Json[]) : []
  const merged = argoParameters(own.values, parameters)
  const name = textAt(object, [...head, 'metadata', 'name'])
  return {
    kind: 'argo-cd',
    title: `Argo CD ${kind} ${textAt(object, ['metadata', 'name']) ?? ''}`.trim(),
    values: merged.values,
    text: parameters.length > 0 ? null : own.text,
    whole: false,
    chart: {
      name: textAt(source, ['chart']),
      // Without a chart this is a revision of a repository.
      version: textAt(source, ['chart']) === null ? null : textAt(source, ['targetRevision']),
      why: t`targetRevision of the ${kind}`,
    },
    release: releaseOf(
      textAt(source, ['helm', 'releaseName']) ?? name,
      textAt(object, [...head, 'spec', 'destination', 'namespace']),
    ),
    notes: [...own.notes, ...merged.notes, ...missing(source, at)],
  } satisfies Found
}

/** Where the source with the chart stands: among several the one for vCluster, else the first with anything for Helm. */
function sourcePath(object: JsonObject, spec: Path): Path {
  const sources = get(object, [...spec, 'sources'])
  if (!Array.isArray(sources) || sources.length === 0) return [...spec, 'source']
  const list = sources as readonly Json[]
  const charts = list.findIndex((source) => textAt(source, ['chart'])?.startsWith('vcluster'))
  const helm = list.findIndex((source) => isObject(get(source, ['helm'])))
  return [...spec, 'sources', String(Math.max(charts >= 0 ? charts : helm, 0))]
}

interface OwnValues {
  readonly values: JsonObject
  readonly text: string | null
  readonly notes: readonly ImportNote[]
}

function ownValues(source: JsonObject, at: Path, text: string): OwnValues | Unusable {
  const object = get(source, ['helm', 'valuesObject'])
  const written = textAt(source, ['helm', 'values'])
  if (isObject(object)) {
    const path = [...at, 'helm', 'values']
    const message = t`Argo CD ignores this text where there is a valuesObject.`
    return {
      values: object,
      text: blockText(text, [...at, 'helm', 'valuesObject']),
      notes: written === null ? [] : [{ kind: 'not-included', path, message }],
    }
  }
  if (written === null) return { values: {}, text: null, notes: [] }
  const read = readValues(written)
  if (read.ok) return { values: read.values, text: written, notes: [] }
  // In a block of text the lines follow the key's.
  const line = (locator(text)([...at, 'helm', 'values'])?.startLine ?? 1) + read.line
  return { problem: t`The text in helm.values: ${reasonOf(read)}`, line }
}

function missing(source: JsonObject, at: Path): readonly ImportNote[] {
  const files = get(source, ['helm', 'valueFiles'])
  const named = (Array.isArray(files) ? (files as readonly Json[]) : []).filter(
    (file) => typeof file === 'string',
  )
  const notes: ImportNote[] = named.slice(0, 20).map((file, index) => ({
    kind: 'not-included',
    path: [...at, 'helm', 'valueFiles', String(index)],
    message: t`The values file ${JSON.stringify(file.slice(0, 200))} is not in this file.`,
  }))
  if (get(source, ['helm', 'fileParameters']) === undefined) return notes
  const message = t`Parameters that Argo CD reads from files are not in this file.`
  return [...notes, { kind: 'not-included', path: [...at, 'helm', 'fileParameters'], message }]
}
