import type { Json, JsonObject, Path, RefusedValues, RenderValuesResult } from '../core/index.ts'

/** `yaml`: a text cannot be read. `schema`: a key, type or form is not allowed. `template`: the chart fails. */
export interface AnswerError {
  readonly kind: 'yaml' | 'schema' | 'template'
  readonly message: string
  readonly path?: Path
}

/** What is rendered, or why nothing is. */
export type Answer =
  | {
      readonly docs: readonly { readonly source: string; readonly object: JsonObject | null }[]
      readonly config: string
      readonly configHash: string | null
    }
  | { readonly error: AnswerError }

/** A line of the batch's output. `id` is the request's, null where it has none. */
export type BatchAnswer = { readonly id: Json } & Answer

const kinds: Readonly<Record<RefusedValues['kind'], AnswerError['kind']>> = {
  values: 'yaml',
  schema: 'schema',
  fail: 'template',
  render: 'template',
  manifest: 'template',
}

/** What a machine reads about a render. */
export function answer(result: RenderValuesResult): Answer {
  if (result.ok) return { docs: result.manifests, config: result.config, configHash: result.configHash }
  const { kind, message, path } = result
  return { error: { kind: kinds[kind], message, ...(path && { path }) } }
}
