// templates/tlsroute.yaml
import { plain } from '../../go/plain.ts'
import { quote } from '../../go/quote.ts'
import { truthy } from '../../go/truthy.ts'
import type { Json } from '../../json.ts'
import type { Template } from '../chart.ts'
import { annotations } from './network/annotations.ts'
import { metadata } from './network/metadata.ts'
import { templatedSpec } from './network/templated-spec.ts'
import { optional } from './workload/optional.ts'
import { raw } from './workload/raw.ts'

const section = 'controlPlane.tlsRoute'

/** The Gateway API's route to the control plane's API. */
export const tlsRoute: Template = (context) => {
  const setting = (name: string): Json | undefined => context.value(`${section}.${name}`)
  if (!truthy(setting('enabled'))) return []
  const added = {
    ...(!truthy(setting('spec.parentRefs')) && optional('parentRefs', setting('parentRefs'))),
    ...(!truthy(setting('spec.hostnames')) && { hostnames: [quote(setting('host'))] }),
    ...(!truthy(setting('spec.rules')) && {
      rules: [{ backendRefs: [{ name: plain(context.release.name), port: 443 }] }],
    }),
  }
  return [
    {
      apiVersion: raw(setting('apiVersion')),
      kind: 'TLSRoute',
      metadata: metadata(context, {
        name: context.release.name,
        labels: setting('labels'),
        annotations: annotations.ownFirst(context, `${section}.annotations`),
      }),
      spec: templatedSpec(context, setting('spec'), added),
    },
  ]
}
