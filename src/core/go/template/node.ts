/** Expressions. A field path starts at the dot, a variable's at its value, a chain's at the value of its expression. */
export type Expression =
  | { readonly type: 'dot' }
  | { readonly type: 'nil' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }
  | NumberLiteral
  | { readonly type: 'field'; readonly path: readonly string[] }
  | { readonly type: 'variable'; readonly name: string; readonly path: readonly string[] }
  | { readonly type: 'chain'; readonly from: Expression; readonly path: readonly string[] }
  | { readonly type: 'function'; readonly name: string }
  | { readonly type: 'pipeline'; readonly pipeline: Pipeline }

/** A number without a type: it takes the one that the place asks for. */
export interface NumberLiteral {
  readonly type: 'number'
  /** Null where the number is no whole one. */
  readonly int: bigint | null
  readonly float: number
  /** Which of the two it is where any type will do. */
  readonly isFloat: boolean
}

/** One stage: an operand, or a function with its arguments. */
export type Command = readonly [Expression, ...Expression[]]

export interface Pipeline {
  /** Names of the variables that receive the value, with `$`. */
  readonly targets: readonly string[]
  /** `=` and not `:=`. */
  readonly assigns: boolean
  readonly commands: readonly Command[]
}

export type Statement =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'action'; readonly pipeline: Pipeline }
  | Branch
  | { readonly type: 'template'; readonly name: string; readonly pipeline: Pipeline | null }
  | { readonly type: 'break' }
  | { readonly type: 'continue' }

export interface Branch {
  readonly type: 'if' | 'with' | 'range'
  readonly pipeline: Pipeline
  readonly body: readonly Statement[]
  readonly otherwise: readonly Statement[]
}

export interface Program {
  readonly body: readonly Statement[]
  /** Bodies of `define` and `block`. */
  readonly defined: ReadonlyMap<string, readonly Statement[]>
}
