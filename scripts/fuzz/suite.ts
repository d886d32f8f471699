import type fc from 'fast-check'

/** One thing that takes text from outside. */
export interface Suite<Input = unknown> {
  readonly name: string
  readonly inputs: fc.Arbitrary<Input>
  /** Feeds it an input; throws where it breaks its word. What it does in preparation is not timed. */
  readonly feed: (input: Input) => Promise<void> | void
}
