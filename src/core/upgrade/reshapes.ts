import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonArray, type JsonObject, type Path } from '../json.ts'

/** A setting that takes a value of another form in a newer chart. */
export interface Reshape {
  readonly path: Path
  /** The value in the new form; null where it has none. */
  readonly convert: (value: Json) => Json | null
  readonly why: () => string
}

/** An image in one text, as its parts. A digest has no place in them. */
function imageParts(value: Json): Json | null {
  if (typeof value !== 'string' || value.includes('@')) return null
  const match = /^(?:([^/]*[.:][^/]*|localhost)\/)?([^:]+)(?::([^:/]+))?$/.exec(value)
  if (!match) return null
  const [, registry = 'docker.io', repository = '', tag = 'latest'] = match
  return { registry, repository, tag }
}

/** Node pools by provider: what was one section became a list with an entry for each provider. */
function pools(value: Json): Json | null {
  if (!isObject(value)) return null
  const entries = new Map<string, Record<'static' | 'dynamic', JsonObject[]>>()
  for (const type of ['static', 'dynamic'] as const)
    for (const pool of list(value[type])) {
      if (!isObject(pool)) return null
      const { provider = '', requirements, ...rest } = pool
      if (typeof provider !== 'string') return null
      const entry = entries.get(provider) ?? { static: [], dynamic: [] }
      entry[type].push(requirements === undefined ? rest : { ...rest, nodeTypeSelector: requirements })
      entries.set(provider, entry)
    }
  return [...entries].map(([provider, entry]) => ({
    provider,
    ...(entry.static.length > 0 ? { static: entry.static } : {}),
    ...(entry.dynamic.length > 0 ? { dynamic: entry.dynamic } : {}),
  }))
}

const list = (value: Json | undefined): JsonArray => (Array.isArray(value) ? value : [])

/** Settings that changed their form, as the schemas of all minors show. */
export const reshapes: readonly Reshape[] = [
  {
    path: ['sync', 'toHost', 'pods', 'rewriteHosts', 'initContainer', 'image'],
    convert: imageParts,
    why: () => t`From 0.27 on the image is written as registry, repository and tag.`,
  },
  {
    path: ['privateNodes', 'autoNodes'],
    convert: pools,
    why: () => t`From 0.30 on this is a list with one entry for each node provider.`,
  },
]
