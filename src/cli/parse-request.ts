import { isObject, type Json, type JsonObject, type Path } from '../core/index.ts'
import type { AnswerError } from './answer.ts'
import { renderDefaults } from './render-defaults.ts'

/** One line of a batch, with defaults for what it leaves out. */
export interface Request {
  readonly id: Json
  readonly chart: string
  /** Where it is to differ from the chart's own: `.Chart.Version`. */
  readonly chartVersion?: string
  readonly release: { readonly name: string; readonly namespace: string; readonly isUpgrade: boolean }
  readonly kubeVersion: string
  /** Text of a values file. */
  readonly values: string
}

export type ParsedRequest =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly id: Json; readonly error: AnswerError }

/** The fields of a line and their types; the release's are in `release`. Null counts as left out, except for the chart. */
const fields: readonly (readonly [path: Path, type: 'string' | 'boolean' | 'object', required?: true])[] = [
  [['chart'], 'string', true],
  [['chartVersion'], 'string'],
  [['kubeVersion'], 'string'],
  [['values'], 'string'],
  [['release'], 'object'],
  [['release', 'name'], 'string'],
  [['release', 'namespace'], 'string'],
  [['release', 'isUpgrade'], 'boolean'],
]

/** Reads a line of a batch: JSON, its shape, and what is left out. Fields that we do not know are nothing to us. */
export function parseRequest(line: string): ParsedRequest {
  const value = parseJson(line)
  if (value === undefined) return refuse(null, { kind: 'yaml', message: 'The line is no JSON.' })
  if (!isObject(value)) return refuse(null, { kind: 'schema', message: 'The line is no JSON object.' })
  const id = own(value, 'id') ?? null
  for (const [path, type, required] of fields) {
    const given = at(value, path)
    if (given === null && !required) continue
    const fits = type === 'object' ? isObject(given) : typeof given === type
    if (!fits)
      return refuse(id, { kind: 'schema', message: `${path.join('.')} must be ${names[type]}.`, path })
  }
  return { ok: true, request: complete(value, id) }
}

const names = { string: 'a text', boolean: 'true or false', object: 'an object' } as const

const refuse = (id: Json, error: AnswerError): ParsedRequest => ({ ok: false, id, error })

function parseJson(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json
  } catch {
    return undefined
  }
}

const own = (map: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined

function at(value: JsonObject, path: Path): Json {
  let node: Json = value
  for (const key of path) node = (isObject(node) ? own(node, key) : null) ?? null
  return node
}

/** The types are checked by now. */
function complete(value: JsonObject, id: Json): Request {
  const field = <T extends Json>(path: Path, fallback: T): T => (at(value, path) as T | null) ?? fallback
  const chartVersion = at(value, ['chartVersion']) as string | null
  return {
    id,
    chart: field(['chart'], ''),
    ...(chartVersion !== null && { chartVersion }),
    release: {
      name: field<string>(['release', 'name'], renderDefaults.name),
      namespace: field<string>(['release', 'namespace'], renderDefaults.namespace),
      isUpgrade: field<boolean>(['release', 'isUpgrade'], false),
    },
    kubeVersion: field<string>(['kubeVersion'], renderDefaults.kubeVersion),
    values: field<string>(['values'], ''),
  }
}
