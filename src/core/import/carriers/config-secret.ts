import { t } from '../../../i18n/index.ts'
import { decodeBase64 } from '../../go/decode-base64.ts'
import type { JsonObject } from '../../json.ts'
import { readValues } from '../../values/read-values.ts'
import type { Found, Recogniser } from '../found.ts'
import { reasonOf } from '../../values/parse-yaml.ts'
import { releaseOf } from '../release-of.ts'
import { textAt } from '../text-at.ts'

/** The Secret `vc-config-<release>` of charts from 0.20: `config.yaml` is the whole tree of values that the chart was rendered with. */
export const configSecret: Recogniser = (object) => {
  const secret = textAt(object, ['metadata', 'name'])
  if (object['kind'] !== 'Secret' || !secret?.startsWith('vc-config-')) return null
  const config = configOf(object)
  if (config === null) return { problem: t`Secret ${secret} has no readable config.yaml.`, line: 1 }
  const read = readValues(config)
  if (!read.ok) return { problem: t`The config.yaml in Secret ${secret}: ${reasonOf(read)}`, line: 1 }
  return {
    kind: 'config-secret',
    title: t`Config Secret ${secret}`,
    values: read.values,
    text: null,
    whole: true,
    chart: { ...chartOf(object), why: t`the chart label of Secret ${secret}` },
    release: releaseOf(secret.slice('vc-config-'.length), textAt(object, ['metadata', 'namespace'])),
    notes: [],
  } satisfies Found
}

function configOf(secret: JsonObject): string | null {
  const plain = textAt(secret, ['stringData', 'config.yaml'])
  const encoded = textAt(secret, ['data', 'config.yaml'])
  return plain ?? (encoded === null ? null : decodeBase64(encoded.replaceAll(/\s/g, '')))
}

/** Label values have no `+`, for which the charts write `_`. */
function chartOf(object: JsonObject): { readonly name: string | null; readonly version: string | null } {
  const labels = [['chart'], ['helm.sh/chart']]
  const label = labels
    .map((key) => textAt(object, ['metadata', 'labels', ...key]))
    .find((text) => text !== null)
  const match = /^"?(.*?)-(\d+\.\d+\.\d+.*?)"?$/.exec(label ?? '')
  return { name: match?.[1] ?? null, version: match?.[2]?.replaceAll('_', '+') ?? null }
}
