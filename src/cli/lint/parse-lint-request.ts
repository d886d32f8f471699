import {
  defaultConfig,
  isObject,
  readConfig,
  readValues,
  type Config,
  type Json,
  type JsonObject,
  type Path,
} from '../../core/index.ts'
import { requestFields, type RequestField } from './request-fields.ts'

/** One line of a batch, with defaults for what it leaves out. */
export interface LintRequest extends Pick<Config, 'release' | 'cluster'> {
  readonly id: Json
  readonly chart: string
  /** Text of a values file. */
  readonly values: string
}

/** `yaml`: a text cannot be read. `schema`: the line has another shape. `fault`: the program is at fault. */
export interface LintError {
  readonly kind: 'yaml' | 'schema' | 'fault'
  readonly message: string
}

export type ParsedLintRequest =
  | { readonly ok: true; readonly request: LintRequest }
  | { readonly ok: false; readonly id: Json; readonly error: LintError }

/** Reads a line of a batch: JSON, its shape, and what is left out. Fields that we do not know are nothing to us. */
export function parseLintRequest(line: string): ParsedLintRequest {
  const value = parseJson(line)
  if (value === undefined) return refuse(null, 'yaml', 'The line is no JSON.')
  if (!isObject(value)) return refuse(null, 'schema', 'The line is no JSON object.')
  const misfit = requestFields.find((field) => !fits(value, field))
  if (misfit) {
    const message = `${misfit.path.join('.')} must be ${misfit.kind.name}.`
    return refuse(at(value, ['id']), 'schema', message)
  }
  return complete(value)
}

const refuse = (id: Json, kind: LintError['kind'], message: string): ParsedLintRequest => ({
  ok: false,
  id,
  error: { kind, message },
})

function parseJson(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json
  } catch {
    return undefined
  }
}

/** The value at a path, null where there is none. */
function at(value: Json, path: Path): Json {
  let node = value
  for (const key of path) node = (isObject(node) && Object.hasOwn(node, key) ? node[key] : null) ?? null
  return node
}

function fits(line: JsonObject, { path, kind, requiredIn }: RequestField): boolean {
  const value = at(line, path)
  return value === null ? requiredIn === undefined || at(line, requiredIn) === null : kind.fits(value)
}

/** The types of single fields are checked by now; `readConfig` sets bounds to what may be large. */
function complete(line: JsonObject): ParsedLintRequest {
  const field = <T extends Json>(path: Path, fallback: T): T => (at(line, path) as T | null) ?? fallback
  const id = at(line, ['id'])
  const previous = previousOf(line)
  if (typeof previous === 'string') return refuse(id, 'yaml', `cluster.previous.values: ${previous}`)
  const { release, cluster } = defaultConfig
  const config = readConfig({
    ...defaultConfig,
    release: {
      name: field<string>(['release', 'name'], release.name),
      namespace: field<string>(['release', 'namespace'], release.namespace),
      isUpgrade: field<boolean>(['release', 'isUpgrade'], release.isUpgrade),
    },
    cluster: {
      intent: field<string>(['cluster', 'intent'], cluster.intent),
      platform: at(line, ['cluster', 'platform']),
      kubeVersion: at(line, ['kubeVersion']),
      nodes: at(line, ['cluster', 'nodes']),
      zones: at(line, ['cluster', 'zones']),
      licence: at(line, ['cluster', 'licence']),
      previous,
    },
  })
  if (!config) return refuse(id, 'schema', 'The line is too large, or too deep.')
  const given = { id, chart: field(['chart'], ''), values: field(['values'], '') }
  return { ok: true, request: { ...given, release: config.release, cluster: config.cluster } }
}

/** What is deployed now; a text where its values cannot be read. */
function previousOf(line: JsonObject): JsonObject | string | null {
  const previous = at(line, ['cluster', 'previous'])
  if (previous === null) return null
  const chart = (at(previous, ['chart']) as string).replace(/^v?(\d+\.\d+).*$/, '$1')
  const values = at(previous, ['values']) ?? {}
  if (typeof values !== 'string') return { chart, values }
  const read = readValues(values)
  return read.ok ? { chart, values: read.values } : read.message
}
