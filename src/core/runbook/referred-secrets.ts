import { nameOf } from './name-of.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'
import { runtimeNames } from './runtime-names.ts'
import type { Situation } from './situation.ts'

/** Secrets that pods and service accounts refer to and that neither the chart nor the control plane makes, each once. */
export function referredSecrets(situation: Situation): readonly string[] {
  const { controlPlane, etcd, rendered } = situation
  const pods = [controlPlane.pod, ...(etcd ? [etcd.pod] : [])]
  const mounted = pods
    .flatMap((pod) => readList(pod, ['volumes']))
    .filter((volume) => readText(volume, ['secret', 'optional']) !== 'true')
    .map((volume) => readText(volume, ['secret', 'secretName']))
  const pulling = [
    ...pods.flatMap((pod) => readList(pod, ['imagePullSecrets'])),
    ...rendered.ofKind('ServiceAccount').flatMap((account) => readList(account, ['imagePullSecrets'])),
  ].map((secret) => readText(secret, ['name']))
  const made = new Set([
    ...rendered.ofKind('Secret').map(nameOf),
    ...Object.values(runtimeNames(situation)),
    '',
  ])
  return [...new Set([...mounted, ...pulling])].filter((name) => !made.has(name))
}
