import type { ArgumentOf, ParameterType } from './arguments.ts'
import type { GoValue } from './value.ts'

/** What functions may ask of the run that calls them. */
export interface Engine {
  /** Counts work against the run's bound. */
  spend(steps: number): void
  /** Renders a named template. */
  include(name: string, data: GoValue): string
  /** Renders a text as a template. */
  render(text: string, data: GoValue): string
}

export interface GoFunction {
  readonly parameters: readonly ParameterType[]
  /** Type of any further arguments; null where there may be none. */
  readonly rest: ParameterType | null
  call(args: readonly unknown[], engine: Engine): GoValue
}

type Arguments<P extends readonly ParameterType[]> = { -readonly [K in keyof P]: ArgumentOf[P[K]] }

/** A function with a fixed number of parameters. The caller has converted the arguments to the parameters' types. */
export const define = <const P extends readonly ParameterType[]>(
  parameters: P,
  run: (args: Arguments<P>, engine: Engine) => GoValue,
): GoFunction => ({ parameters, rest: null, call: (args, engine) => run(args as Arguments<P>, engine) })

/** A function that takes any number of further arguments of one type. */
export const variadic = <const P extends readonly ParameterType[], R extends ParameterType>(
  parameters: P,
  rest: R,
  run: (args: Arguments<P>, rest: readonly ArgumentOf[R][], engine: Engine) => GoValue,
): GoFunction => ({
  parameters,
  rest,
  call: (args, engine) =>
    run(
      args.slice(0, parameters.length) as Arguments<P>,
      args.slice(parameters.length) as ArgumentOf[R][],
      engine,
    ),
})
