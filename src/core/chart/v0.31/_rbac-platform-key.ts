// templates/_rbac.tpl, vcluster.rbac.createPlatformSecretRole, platformSecretNamespace and platformSecretName
import { printValue } from '../../go/print-value.ts'
import { quote } from '../../go/quote.ts'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'
import type { PlatformKey } from '../parts/rbac.ts'
import { dig } from '../templates/rbac/dig.ts'

/** The platform key is under `external`, which the schema of older minors leaves open; an empty secret name stays empty. */
export function platformKey(context: Context): PlatformKey {
  const external = context.value('external')
  const namespace = dig(external, ['platform', 'apiKey', 'namespace'], null)
  return {
    createsRbac: truthy(dig(external, ['platform', 'apiKey', 'createRBAC'], true)),
    namespace: printValue(truthy(namespace) ? namespace : context.release.namespace),
    secretName: quote(dig(external, ['platform', 'apiKey', 'secretName'], 'vcluster-platform-api-key')),
  }
}
