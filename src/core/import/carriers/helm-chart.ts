import { t } from '../../../i18n/index.ts'
import { isObject } from '../../json.ts'
import { get } from '../../values/get.ts'
import { readValues } from '../../values/read-values.ts'
import { blockText } from '../block-text.ts'
import type { Found, Recogniser } from '../found.ts'
import { reasonOf } from '../../values/parse-yaml.ts'
import { releaseOf } from '../release-of.ts'
import { textAt } from '../text-at.ts'

/** A HelmChart of the controller in K3s and RKE2, `helm.cattle.io/v1`. Source: docs.k3s.io/add-ons/helm. */
export const helmChart: Recogniser = (object, text) => {
  if (object['kind'] !== 'HelmChart' || !textAt(object, ['apiVersion'])?.startsWith('helm.cattle.io/'))
    return null
  const written = textAt(object, ['spec', 'valuesContent'])
  const given = get(object, ['spec', 'values'])
  const read = readValues(written ?? '')
  if (!read.ok) return { problem: t`The text in spec.valuesContent: ${reasonOf(read)}`, line: 1 }
  const name = textAt(object, ['metadata', 'name'])
  const sets = get(object, ['spec', 'set'])
  return {
    kind: 'helm-chart',
    title: `HelmChart ${name ?? ''}`.trim(),
    values: written === null && isObject(given) ? given : read.values,
    text: written ?? blockText(text, ['spec', 'values']),
    whole: false,
    chart: {
      name: textAt(object, ['spec', 'chart'])?.replace(/^.*\//, '') ?? null,
      version: textAt(object, ['spec', 'version']),
      why: t`spec.version of the HelmChart`,
    },
    release: releaseOf(
      name,
      textAt(object, ['spec', 'targetNamespace']) ?? textAt(object, ['metadata', 'namespace']),
    ),
    notes: isObject(sets)
      ? [
          {
            kind: 'not-included',
            path: ['spec', 'set'],
            message: t`Single values that are set here are left out.`,
          },
        ]
      : [],
  } satisfies Found
}
