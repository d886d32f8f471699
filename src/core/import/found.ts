import type { JsonObject } from '../json.ts'
import type { ImportKind, ImportNote } from './import-result.ts'

/** What a document holds, as far as the document itself tells. */
export interface Found {
  readonly kind: ImportKind
  readonly title: string
  readonly values: JsonObject
  /** A text that may read as the values. */
  readonly text: string | null
  /** The values are a whole tree, defaults and all, and not overrides. */
  readonly whole: boolean
  /** As named: `vcluster`, `0.30.1`. */
  readonly chart: { readonly name: string | null; readonly version: string | null; readonly why: string }
  readonly release: { readonly name?: string; readonly namespace?: string }
  readonly notes: readonly ImportNote[]
}

/** A document of a known kind whose values cannot be read: why, and the line of the document (from 1). */
export interface Unusable {
  readonly problem: string
  readonly line: number
}

/** Looks at one object, and at the text that it was read from. Null where it is of another kind. */
export type Recogniser = (object: JsonObject, text: string) => Found | Unusable | null
