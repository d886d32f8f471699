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
  const create = release.isUpgrade ? '' : `kubectl create namespace ${namespace}, then `
  if (!others) return [`Apply with: ${create}kubectl apply --namespace ${namespace} -f ${path}`]
  const apply = `Apply with: ${create}kubectl apply -f ${path}`
  if (unsaid.length === 0) return [apply]
  return [
    `${apply}, with ${namespace} as the namespace of your context (kubectl config set-context --current --namespace ${namespace}): ${unsaid.join(', ')} name no namespace, and other objects name one that --namespace would refuse.`,
  ]
}
