import { t } from '../../i18n/index.ts'
import { namespacesOf } from './namespaces-of.ts'
import type { RenderedObject } from './rendered-objects.ts'
import { shellQuote } from './shell-quote.ts'
import type { TargetInput } from './target.ts'

/**
 * How to apply files with kubectl. Some objects of the chart name no namespace and some users' objects name another, which
 * `kubectl apply --namespace` refuses; then the context has to say the namespace.
 */
export function applyNotes(
  { config }: TargetInput,
  objects: readonly RenderedObject[],
  path: string,
): readonly string[] {
  const { release } = config
  const { unsaid, others } = namespacesOf(objects, release.namespace)
  const namespace = shellQuote(release.namespace)
  const command = (apply: string): string =>
    release.isUpgrade ? apply : t`kubectl create namespace ${namespace}, then ${apply}`
  if (!others) return [t`Apply with: ${command(`kubectl apply --namespace ${namespace} -f ${path}`)}`]
  const apply = command(`kubectl apply -f ${path}`)
  if (unsaid.length === 0) return [t`Apply with: ${apply}`]
  return [
    t`Apply with: ${apply}, with ${namespace} as the namespace of your context (kubectl config set-context --current --namespace ${namespace}): ${unsaid.join(', ')} name no namespace, and other objects name one that --namespace would refuse.`,
  ]
}
