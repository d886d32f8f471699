import { printValue } from '../../../go/print-value.ts'
import { truthy } from '../../../go/truthy.ts'
import type { JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { corefile } from './corefile.ts'
import { indented } from './indented.ts'
import { literals } from './literals.ts'
import { coreDnsManifests } from './manifests.ts'
import { coreDnsService } from './service.ts'
import type { CoreDnsShape } from './shape.ts'

const manifests = 'coredns.yaml'

/** One of three forms: the user's manifests; those for CoreDNS inside the control plane, with its Corefile; or all of them as one text. */
export function coreDnsData(context: Context, shape: CoreDnsShape): JsonObject {
  const own = context.value('controlPlane.coredns.overwriteManifests')
  if (truthy(own)) return literals({ [manifests]: indented(2, printValue(own)) })
  if (!truthy(context.value('controlPlane.coredns.embedded')))
    return literals({ [manifests]: indented(2, coreDnsManifests(context, shape)) })
  return literals({
    Corefile: corefile(context, shape),
    [manifests]: indented(2, embedded(context, shape)),
  })
}

const embedded = (context: Context, { label }: CoreDnsShape): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  NodeHosts: ""
---
${coreDnsService(context, label, false)}`
