import { deflateSync, strFromU8, strToU8 } from 'fflate'
import type { Cluster, Config, Release } from '../config.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { sparseSchema } from './config-schema.ts'
import { inflate } from './inflate.ts'
import { redact, type Omission } from './redact.ts'

/** Codec 1: raw deflate of compact JSON, base64url. Never changes; a better one gets the next number. */
const codec = '1'
const limits = { fragment: 65_536, inflated: 1_048_576 }

/** Why a link cannot be opened. */
export type LinkProblem = 'not-a-link' | 'too-long' | 'unknown-codec' | 'damaged' | 'invalid'

export type DecodedLink =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problem: LinkProblem; readonly message: string }

export interface EncodedLink {
  /** `1.<payload>`, without the `#`. */
  readonly fragment: string
  /** Secrets that were replaced by a placeholder. */
  readonly omitted: readonly Omission[]
}

function differences<T extends object>(value: T, base: T): Partial<T> | undefined {
  const entries = Object.entries(value).filter(([key, item]) => item !== base[key as keyof T])
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<T>) : undefined
}

/** The fragment that restores a config, with secrets left out. `base`: the config that a bare link stands for. */
export function encodeLink(config: Config, base: Config): EncodedLink {
  const { values, omitted } = redact(config.overrides)
  const previous = config.cluster.previous && {
    ...config.cluster.previous,
    values: redact(config.cluster.previous.values).values,
  }
  const sparse = {
    c: config.chart,
    r: differences<Release>(config.release, base.release),
    k: differences<Cluster>({ ...config.cluster, previous }, base.cluster),
    v: Object.keys(values).length > 0 ? values : undefined,
    m: Object.keys(config.mutes).length > 0 ? config.mutes : undefined,
  }
  const payload = deflateSync(strToU8(JSON.stringify(sparse)), { level: 9 })
  return { fragment: `${codec}.${toBase64url(payload)}`, omitted }
}

const refused = (problem: LinkProblem, message: string): DecodedLink => ({ ok: false, problem, message })

/** The config of a link. Hostile input: bounded in length, inflated size, depth and nodes; closed schema; never throws. */
export function decodeLink(fragment: string, base: Config): DecodedLink {
  const [, version, payload = ''] = /^(\d+)\.(.*)$/s.exec(fragment) ?? []
  if (version === undefined) return refused('not-a-link', 'This address holds no configuration.')
  if (fragment.length > limits.fragment)
    return refused('too-long', `The link is longer than ${limits.fragment} characters, so it was not opened.`)
  if (version !== codec)
    return refused(
      'unknown-codec',
      `The link has format ${version}, which this version of the wizard does not know.`,
    )
  return decodePayload(payload, base)
}

function parse(payload: string): unknown {
  const bytes = fromBase64url(payload)
  const inflated = bytes && inflate(bytes, limits.inflated)
  if (!inflated) return undefined
  try {
    return JSON.parse(strFromU8(inflated))
  } catch {
    return undefined
  }
}

function decodePayload(payload: string, base: Config): DecodedLink {
  const json = parse(payload)
  if (json === undefined)
    return refused('damaged', 'The link is damaged or cut off. Ask for it again, as one piece of text.')
  const result = sparseSchema.safeParse(json)
  if (!result.success)
    return refused('invalid', 'The link holds something that is no configuration of this wizard.')
  const { c, r, k, v, m } = result.data
  return {
    ok: true,
    config: {
      chart: c,
      release: { ...base.release, ...r } as Release,
      cluster: { ...base.cluster, ...k } as Cluster,
      overrides: v ?? {},
      text: '',
      unread: null,
      mutes: m ?? {},
    },
  }
}
