import type { Release } from '../config.ts'
import type { JsonObject } from '../json.ts'
import { dumpYaml } from '../values/dump-yaml.ts'
import { hasNull } from './has-null.ts'
import type { TargetValues } from './target-values.ts'

/** How a HelmRelease gets its values. */
export interface FluxValues {
  /** Fields of its `spec`. */
  readonly fields: JsonObject
  /** A ConfigMap with values, where they cannot stand in the HelmRelease. */
  readonly configMap: JsonObject | null
  /** The Secret with the secret values. */
  readonly secret: JsonObject | null
}

const valuesKey = 'values.yaml'

/**
 * Values stand in the HelmRelease, unless one of them is null: applying it again drops nulls (fluxcd/kustomize-controller issue 372), and
 * text in a ConfigMap keeps them. Secret values stand in a Secret. Flux merges what it refers to in order.
 */
export function fluxValues({ name, namespace }: Release, { plain, secret }: TargetValues): FluxValues {
  const holder = (kind: string, suffix: string, content: JsonObject): JsonObject => ({
    apiVersion: 'v1',
    kind,
    metadata: { name: `${name}-${suffix}`, namespace },
    ...content,
  })
  const asText = hasNull(plain)
  const references = [
    ...(asText ? [{ kind: 'ConfigMap', name: `${name}-values`, valuesKey }] : []),
    ...(secret ? [{ kind: 'Secret', name: `${name}-secret-values`, valuesKey }] : []),
  ]
  return {
    fields: {
      ...(references.length > 0 ? { valuesFrom: references } : {}),
      ...(asText || Object.keys(plain).length === 0 ? {} : { values: plain }),
    },
    configMap: asText ? holder('ConfigMap', 'values', { data: { [valuesKey]: dumpYaml(plain) } }) : null,
    secret: secret
      ? holder('Secret', 'secret-values', { stringData: { [valuesKey]: dumpYaml(secret) } })
      : null,
  }
}
