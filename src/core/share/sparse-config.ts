import type { Config } from '../config.ts'
import type { Json, JsonObject } from '../json.ts'

/** Where in the wizard a link leads: ids of a step and of an output tab. */
export interface Place {
  readonly step?: string
  readonly tab?: string
}

/** What a link says: the chart, and of the rest what differs from a new visitor's configuration. Codecs write and read this. */
export interface SparseConfig {
  readonly c: string
  readonly r?: JsonObject
  readonly k?: JsonObject
  readonly v?: JsonObject
  readonly m?: JsonObject
  readonly p?: JsonObject
}

/** A way to write what a link says. Once links of it are out, reading never changes; a better way gets the next number. */
export interface LinkCodec {
  readonly version: string
  write(sparse: SparseConfig): string
  /** What the payload says, of any shape; undefined where it is damaged. Never throws. */
  read(payload: string): Json | undefined
}

/** The configuration that a link makes complete. */
export type Base = Pick<Config, 'release' | 'cluster'>
