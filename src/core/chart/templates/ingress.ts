// templates/ingress.yaml
import { quote } from '../../go/quote.ts'
import { plain } from '../../go/plain.ts'
import { truthy } from '../../go/truthy.ts'
import type { JsonObject } from '../../json.ts'
import type { Template } from '../chart.ts'
import type { Context } from '../context.ts'
import { annotations } from './network/annotations.ts'
import { metadata } from './network/metadata.ts'

const section = 'controlPlane.ingress'

/** The Ingress of the control plane's API. */
export const ingress: Template = (context) => {
  if (!truthy(context.value(`${section}.enabled`))) return []
  const ownMetadata = metadata(context, {
    name: context.release.name,
    labels: context.value(`${section}.labels`),
    annotations: annotations.ownFirst(context, `${section}.annotations`),
  })
  const added = truthy(context.value(`${section}.spec.rules`)) ? {} : { rules: [rule(context)] }
  return [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: ownMetadata,
      spec: context.parts.ingressSpec(context, context.value(`${section}.spec`), added),
    },
  ]
}

/** Everything at the host goes to the Service. */
const rule = (context: Context): JsonObject => ({
  host: quote(context.value(`${section}.host`)),
  http: {
    paths: [
      {
        backend: { service: { name: plain(context.release.name), port: { name: 'https' } } },
        path: '/',
        pathType: plain(context.value(`${section}.pathType`)),
      },
    ],
  },
})
