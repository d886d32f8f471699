import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import type { Found } from './found.ts'

/** Values that nothing is wrapped around. */
export function plainValues(values: JsonObject, text: string | null): Found {
  return {
    kind: 'values',
    title: t`Values file`,
    values,
    text,
    whole: false,
    chart: { name: null, version: null, why: '' },
    release: {},
    notes: [],
  }
}
