import type { Config, Mutes } from '../config.ts'
import { reviseText } from '../values/document/revise-text.ts'
import { get } from '../values/get.ts'
import { hideInLine } from './hide-in-line.ts'
import { hideInYaml } from './hide-in-yaml.ts'
import { redact, type Omission } from './redact.ts'
import { secretPlaceholder } from './secret-placeholder.ts'

export interface RedactedConfig {
  readonly config: Config
  /** Secrets that were replaced by the placeholder, by their place in the overrides. */
  readonly omitted: readonly Omission[]
}

/**
 * A config with every secret replaced by the placeholder: in the values, in the user's text and its comments, in what is deployed, and in
 * the reasons of mutes.
 */
export function redactConfig(config: Config): RedactedConfig {
  const { values, omitted } = redact(config.overrides)
  const known = secretsOf(config, omitted)
  const text = omitted.length > 0 ? reviseText(config.text, values, {}) : config.text
  return {
    config: {
      ...config,
      cluster: withoutDeployedSecrets(config.cluster),
      overrides: values,
      text: hide(text, known),
      unread: config.unread === null ? null : hide(config.unread, known),
      mutes: hideInMutes(config.mutes),
    },
    omitted,
  }
}

function withoutDeployedSecrets(cluster: Config['cluster']): Config['cluster'] {
  const { previous } = cluster
  return previous
    ? { ...cluster, previous: { ...previous, values: redact(previous.values).values } }
    : cluster
}

const hideInMutes = (mutes: Mutes): Mutes =>
  Object.fromEntries(Object.entries(mutes).map(([rule, why]) => [rule, hideInLine(why)?.text ?? why]))

/** The secrets themselves, so that a copy in a comment or in a text that cannot be read is found as well. */
function secretsOf({ overrides }: Config, omitted: readonly Omission[]): readonly string[] {
  return omitted
    .map(({ path }) => get(overrides, path))
    .filter((secret) => typeof secret === 'string')
    .filter((secret) => secret.length >= shortestSecret)
}

/** A shorter one would be found in words that have nothing to do with it. */
const shortestSecret = 6

function hide(text: string, secrets: readonly string[]): string {
  const copies = secrets.reduce((all, secret) => all.replaceAll(secret, secretPlaceholder), text)
  const settings = hideInYaml(copies)?.text ?? copies
  return hideInLine(settings)?.text ?? settings
}
