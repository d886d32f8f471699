import { t } from '../../../i18n/index.ts'
import { decodeBase64 } from '../../go/decode-base64.ts'
import { isObject, type Json } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { Found, Recogniser } from '../found.ts'
import { gunzipText } from '../gunzip-text.ts'
import { isBounded } from '../is-bounded.ts'
import { releaseOf } from '../release-of.ts'
import { textAt } from '../text-at.ts'

/**
 * The Secret or ConfigMap in which Helm 3 keeps a release: gzip in base64, and in a Secret in base64 once more. It holds the values as
 * the user gave them. Source: helm.sh/helm/v3, pkg/storage/driver.
 */
export const releaseSecret: Recogniser = (object) => {
  const name = textAt(object, ['metadata', 'name'])
  if (!name?.startsWith('sh.helm.release.v1.')) return null
  const stored = textAt(object, ['data', 'release']) ?? ''
  const release = parseRelease(
    object['kind'] === 'Secret' ? decodeBase64(stored.replaceAll(/\s/g, '')) : stored,
  )
  const config = isObject(release) ? (release['config'] ?? null) : null
  if (!isObject(release) || !isBounded(config))
    return { problem: t`The release in ${name} cannot be read.`, line: 1 }
  const called = textAt(release, ['name']) ?? ''
  const revision = get(release, ['version'])
  return {
    kind: 'helm-release',
    title:
      typeof revision === 'number'
        ? t`Helm release ${called}, revision ${revision}`
        : t`Helm release ${called}`,
    values: isObject(config) ? config : {},
    text: null,
    whole: false,
    chart: {
      name: textAt(release, ['chart', 'metadata', 'name']),
      version: textAt(release, ['chart', 'metadata', 'version']),
      why: t`the chart that the release was made with`,
    },
    release: releaseOf(textAt(release, ['name']), textAt(release, ['namespace'])),
    notes: [],
  } satisfies Found
}

function parseRelease(encoded: string | null): Json {
  const json = encoded === null ? null : gunzipText(encoded)
  try {
    return json === null ? null : (JSON.parse(json) as Json)
  } catch {
    // No JSON is no release; the caller says so.
    return null
  }
}
