import '../../zod-config.ts'
import { decodeLink, defaultConfig, type Catalog, type Config, type View } from '../../../core/index.ts'
import { derive } from '../../../core/derive.ts'
import { versionOf } from '../../compare/version-of.ts'
import { messages } from './messages.ts'

/** A link as a reviewer reads it. */
export interface Review {
  readonly config: Config
  readonly catalog: Catalog
  readonly view: View
  /** What is not as it was when the link was made, a sentence each. */
  readonly notes: readonly string[]
}

/** The review of a link, or why there is none: a sentence. */
export type LoadedReview =
  | { readonly ok: true; readonly review: Review }
  | { readonly ok: false; readonly message: string }

async function load(fragment: string): Promise<LoadedReview> {
  const decoded = decodeLink(fragment, defaultConfig)
  if (!decoded.ok) return { ok: false, message: decoded.message }
  const { config, notes } = decoded
  const loaded = await versionOf(config.chart)
  if (!loaded.ok) return { ok: false, message: messages.chartMissing(config.chart) }
  const { catalog } = loaded.version
  return { ok: true, review: { config, catalog, view: derive(config, loaded.version), notes } }
}

let last: { readonly fragment: string; readonly promise: Promise<LoadedReview> } | null = null

/** Derives what a link shows, beside the page's own state. The same promise for the same link, as `use` wants it; it never rejects. */
export function loadReview(fragment: string): Promise<LoadedReview> {
  if (last?.fragment !== fragment) last = { fragment, promise: load(fragment) }
  return last.promise
}
