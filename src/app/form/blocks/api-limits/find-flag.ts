import type { Json, JsonArray } from '../../../../core/index.ts'

/** Where a flag stands in a list of arguments. */
export interface FlagPlace {
  /** Of `--name=value` or of `--name`. */
  readonly index: number
  /** 2 where name and value are arguments of their own. */
  readonly length: 1 | 2
  readonly value: string
}

/** Kubernetes reads `_` in the name of a flag as `-`. */
const nameOf = (argument: string): string => (argument.split('=', 1)[0] ?? '').replaceAll('_', '-')

const isWord = (argument: Json | undefined): argument is string | number =>
  typeof argument === 'number' || (typeof argument === 'string' && !argument.startsWith('--'))

/** Every place of a flag (`--max-requests-inflight`), in order. The last one counts. */
export function findFlag(args: JsonArray, flag: string): readonly FlagPlace[] {
  return args.flatMap((argument, index): readonly FlagPlace[] => {
    if (typeof argument !== 'string' || nameOf(argument) !== flag) return []
    const equals = argument.indexOf('=')
    if (equals >= 0) return [{ index, length: 1, value: argument.slice(equals + 1) }]
    const next = args[index + 1]
    return isWord(next) ? [{ index, length: 2, value: String(next) }] : [{ index, length: 1, value: '' }]
  })
}
