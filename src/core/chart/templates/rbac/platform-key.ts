// templates/_rbac.tpl, vcluster.rbac.createPlatformSecretRole, platformSecretNamespace and platformSecretName
import { printValue } from '../../../go/print-value.ts'
import { quote } from '../../../go/quote.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import type { PlatformKey } from '../../parts/rbac.ts'
import { dig } from './dig.ts'

/** Where the platform key is kept: `platform.apiKey`, by default in the release's namespace. */
export function platformKey(context: Context): PlatformKey {
  const platform = context.value('platform') ?? {}
  const namespace = dig(platform, ['apiKey', 'namespace'], null)
  const name = dig(platform, ['apiKey', 'secretName'], null)
  return {
    createsRbac: truthy(dig(platform, ['apiKey', 'createRBAC'], true)),
    namespace: printValue(truthy(namespace) ? namespace : context.release.namespace),
    secretName: quote(truthy(name) ? name : 'vcluster-platform-api-key'),
  }
}
