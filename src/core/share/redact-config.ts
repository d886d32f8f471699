import type { Config } from '../config.ts'
import { reviseText } from '../values/document/revise-text.ts'
import { get } from '../values/get.ts'
import { redact, type Omission } from './redact.ts'
import { secretPlaceholder } from './secret-placeholder.ts'

export interface RedactedConfig {
  readonly config: Config
  /** Secrets that were replaced by the placeholder, by their place in the overrides. */
  readonly omitted: readonly Omission[]
}

/** A config with every secret replaced by the placeholder: in the values, in the user's text, and in what is deployed. */
export function redactConfig(config: Config): RedactedConfig {
  const { values, omitted } = redact(config.overrides)
  const { previous } = config.cluster
  const deployed = previous && redact(previous.values)
  const cluster =
    previous && deployed && deployed.omitted.length > 0
      ? { ...config.cluster, previous: { ...previous, values: deployed.values } }
      : config.cluster
  if (omitted.length === 0) return { config: { ...config, cluster }, omitted }
  const text = reviseText(config.text, values, {})
  return { config: { ...config, cluster, overrides: values, text, unread: hidden(config, omitted) }, omitted }
}

/** A text that cannot be read has no paths: the secrets known from the last values are taken out of it letter by letter. */
function hidden({ unread, overrides }: Config, omitted: readonly Omission[]): string | null {
  if (unread === null) return null
  return omitted.reduce((text, { path }) => {
    const secret = get(overrides, path)
    return typeof secret === 'string' && secret.length > 3 ? text.replaceAll(secret, secretPlaceholder) : text
  }, unread)
}
