import type * as z from 'zod/mini'
import { t } from '../../i18n/index.ts'
import { minors } from '../catalog/load-catalog.ts'
import type { Cluster, Config, Release } from '../config.ts'
import type { Json } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import { sparseSchema } from './config-schema.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { linkCodecs } from './link-codecs.ts'
import { linkLimits } from './link-limits.ts'
import { nearestMinor } from './nearest-minor.ts'
import type { Base, Place } from './sparse-config.ts'

/** Why a link cannot be opened. */
export type LinkProblem = 'not-a-link' | 'too-long' | 'unknown-codec' | 'damaged' | 'invalid'

export type DecodedLink =
  | {
      readonly ok: true
      readonly config: Config
      /** Where in the wizard the link leads. */
      readonly place: Place
      /** What is not as it was when the link was made, a sentence each. */
      readonly notes: readonly string[]
    }
  | { readonly ok: false; readonly problem: LinkProblem; readonly message: string }

/** The parts of a link as messages name them. */
const partNames: Readonly<Record<string, () => string>> = {
  c: () => t`chart version`,
  r: () => t`release`,
  k: () => t`host cluster`,
  v: () => t`values`,
  m: () => t`silenced rules`,
  p: () => t`step`,
}
/** Secrets that a note names; more are counted. */
const named = 3

const refused = (problem: LinkProblem, message: string): DecodedLink => ({ ok: false, problem, message })

/**
 * The config of a link of any codec. A chart version that is not offered gives way to the next newer one, and `notes` says so. Hostile
 * input is bounded in length, inflated size, depth and nodes, and its schema is closed. Never throws.
 */
export function decodeLink(fragment: string, base: Base, offered: readonly string[] = minors): DecodedLink {
  if (fragment.length > linkLimits.fragment)
    return refused(
      'too-long',
      t`The link is longer than ${linkLimits.fragment} characters, so it was not opened.`,
    )
  const [, version, payload = ''] = /^(\d{1,9})\.(.*)$/s.exec(fragment) ?? []
  if (version === undefined) return refused('not-a-link', t`This address holds no configuration.`)
  const codec = linkCodecs.find((one) => one.version === version)
  if (!codec)
    return refused(
      'unknown-codec',
      t`The link has format ${version}, which this version of the wizard does not know. Reload the page, it may be outdated.`,
    )
  const json = codec.read(payload)
  if (json === undefined)
    return refused('damaged', t`The link is damaged or cut off. Ask for it again, as one piece of text.`)
  return restore(json, base, offered)
}

function restore(json: Json, base: Base, offered: readonly string[]): DecodedLink {
  const result = sparseSchema.safeParse(json)
  if (!result.success) return refused('invalid', describe(result.error.issues[0]))
  const { c, r, k, v = {}, m = {}, p = {} } = result.data
  const chart = nearestMinor(c, offered)
  if (chart === null) return refused('invalid', t`No chart version is offered that could open the link.`)
  const config: Config = {
    chart,
    release: { ...base.release, ...r } as Release,
    cluster: { ...base.cluster, ...k } as Cluster,
    overrides: v,
    text: '',
    unread: null,
    mutes: m,
  }
  return { ok: true, config, place: p as Place, notes: [...chartNotes(c, chart), ...secretNotes(config)] }
}

/** Names the part that is wrong. Keys of the values are not repeated: they are a stranger's text. */
function describe(issue: z.core.$ZodIssue | undefined): string {
  const [part, ...below] = issue?.path.map(String) ?? []
  const name = part === undefined || !Object.hasOwn(partNames, part) ? undefined : partNames[part]?.()
  if (name === undefined) return t`The link holds something that is no configuration of this wizard.`
  if (part === 'v')
    return t`The link was not opened: its values are no map, or larger or deeper than is allowed.`
  const where = part === 'm' || below.length === 0 ? '' : ` (${below[0] ?? ''})`
  return t`The link was not opened: its ${name}${where} is not what this wizard knows.`
}

function chartNotes(asked: string, given: string): readonly string[] {
  if (asked === given) return []
  return [
    t`The link is for chart ${asked}, which is not offered here. It opens with ${given}: settings that differ between the two are listed as findings.`,
  ]
}

function secretNotes({ overrides }: Config): readonly string[] {
  const paths = findPlaceholders(overrides)
  if (paths.length === 0) return []
  const list = paths.slice(0, named).map((path) => formatPath(path))
  if (paths.length > named) list.push(t`${paths.length - named} more`)
  return [t`The link leaves out secrets. Fill them in: ${list.join(', ')}.`]
}
