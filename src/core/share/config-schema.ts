import * as z from 'zod/mini'
import type { Config } from '../config.ts'
import type { JsonObject } from '../json.ts'
import { isBounded } from './is-bounded.ts'

const values = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isBounded(value),
)
const minor = z.string().check(z.regex(/^\d{1,3}\.\d{1,4}$/))
const count = z.nullable(z.int().check(z.minimum(0), z.maximum(100_000)))

const release = z.strictObject({
  name: z.string().check(z.maxLength(253)),
  namespace: z.string().check(z.maxLength(253)),
  isUpgrade: z.boolean(),
})
const cluster = z.strictObject({
  intent: z.enum(['development', 'production']),
  platform: z.nullable(z.enum(['eks', 'gke', 'aks', 'openshift', 'bare-metal', 'kind', 'other'])),
  kubeVersion: z.nullable(z.string().check(z.maxLength(64))),
  nodes: count,
  zones: count,
  licence: z.nullable(z.enum(['none', 'free', 'paid'])),
  previous: z.nullable(z.strictObject({ chart: minor, values })),
})

/** A rule id is a name of ours, but an older or newer wizard's; the reason is the user's text. A record would pass over `__proto__`. */
const mutes = z.pipe(
  z.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Object.hasOwn(value, '__proto__'),
  ),
  z
    .record(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)), z.string().check(z.maxLength(500)))
    .check(z.refine((all) => Object.keys(all).length <= 400)),
)
const text = z.string().check(z.maxLength(1_048_576))

/** A draft: closed, bounded, every field of the right kind. What the first drafts did not hold may be missing. */
const configSchema = z.strictObject({
  chart: minor,
  release,
  cluster,
  overrides: values,
  text: z.prefault(text, ''),
  unread: z.prefault(z.nullable(text), null),
  mutes: z.prefault(mutes, {}),
})

/** A step or a tab of this or another version of the wizard. */
const id = z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)))

/** The same with parts left out, as links carry it, and where the link leads. */
export const sparseSchema = z.strictObject({
  c: minor,
  r: z.optional(z.partial(release)),
  k: z.optional(z.partial(cluster)),
  v: z.optional(values),
  m: z.optional(mutes),
  p: z.optional(z.strictObject({ step: id, tab: id })),
})

/** A config that came from outside; null where it is not one. */
export function readConfig(value: unknown): Config | null {
  const result = configSchema.safeParse(value)
  return result.success ? result.data : null
}
