/** A node of a syntax tree as the bundler's parser makes it; offsets count UTF-16 units of the source. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Tells nodes from what else stands in their members. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
