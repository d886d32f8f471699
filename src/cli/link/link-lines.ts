import {
  decodeLink,
  defaultConfig,
  encodeLink,
  readValues,
  type Config,
  type EncodedLink,
  type JsonObject,
  type Version,
} from '../../core/index.ts'
import type { AnswerError } from '../answer.ts'
import { answerEach } from '../answer-each.ts'
import { unknownChart } from '../find-version.ts'
import { renderDefaults } from '../render-defaults.ts'
import { parseLinkRequest, type LinkRequest } from './parse-link-request.ts'

/** A link, what opening it gives, and what is not in it; or why there is none. */
type LinkAnswer =
  | {
      readonly fragment: string
      readonly decoded: Pick<Config, 'chart' | 'release'> & { readonly values: JsonObject }
      readonly omitted: EncodedLink['omitted']
    }
  | { readonly error: AnswerError }

/** Makes a link of each line of a batch. */
export const linkLines = (lines: readonly string[]): Promise<string> =>
  answerEach(lines, { parse: parseLinkRequest, answer: answerRequest })

function answerRequest(request: LinkRequest, version: Version | null): LinkAnswer {
  if (!version) return { error: { kind: 'schema', message: unknownChart(request.chart), path: ['chart'] } }
  try {
    const read = request.tree ? { ok: true as const, values: request.tree } : readValues(request.values)
    if (!read.ok) return { error: { kind: 'yaml', message: read.message } }
    return linkOf(configOf(request, version.catalog.minor, read.values))
  } catch (error) {
    // A fault of ours must not cost the other lines their answers.
    return { error: { kind: 'template', message: `Fault in vcluster-wizard: ${String(error)}` } }
  }
}

/** A host version is part of the link only where it differs from the one that is rendered for without one. */
function configOf({ release, kubeVersion }: LinkRequest, chart: string, overrides: JsonObject): Config {
  const given = kubeVersion === renderDefaults.kubeVersion ? null : kubeVersion
  return {
    ...defaultConfig,
    chart,
    release,
    overrides,
    cluster: { ...defaultConfig.cluster, kubeVersion: given },
  }
}

function linkOf(config: Config): LinkAnswer {
  const { fragment, omitted, obstacle } = encodeLink(config, defaultConfig)
  const opened = decodeLink(fragment, defaultConfig)
  if (obstacle !== null || !opened.ok) {
    const message = obstacle ?? (opened.ok ? '' : opened.message)
    return { error: { kind: 'schema', message } }
  }
  const { chart, release, overrides: values } = opened.config
  return { fragment, decoded: { chart, release, values }, omitted }
}
