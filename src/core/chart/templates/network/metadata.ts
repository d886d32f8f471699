import type { ObjectMeta } from 'kubernetes-types/meta/v1'
import { doubleQuoted } from '../../../go/double-quoted.ts'
import type { Json, JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { given } from '../workload/given.ts'
import { optional } from '../workload/optional.ts'
import { raw } from '../workload/raw.ts'

interface Own {
  readonly name: string
  /** As YAML reads it. Default: the release's. */
  readonly namespace?: string
  readonly labels?: Json | undefined
  readonly annotations: JsonObject
}

/** Metadata as most of the chart's objects have it. The user's labels stand behind the chart's and so override them. */
export const metadata = (context: Context, own: Own): ObjectMeta => ({
  name: raw(own.name),
  namespace: own.namespace ?? raw(context.release.namespace),
  labels: {
    app: 'vcluster',
    chart: context.parts.chartLabel(context),
    release: doubleQuoted(context.release.name),
    heritage: 'Helm',
    ...given<Record<string, string> | null>(own.labels),
  },
  ...optional('annotations', own.annotations),
})
