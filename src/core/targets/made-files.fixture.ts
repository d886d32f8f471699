import type { Target, TargetInput } from './target.ts'

/** The files of a target by name; fails where the target makes none. */
export function madeFiles(target: Target, input: TargetInput): Readonly<Record<string, string>> {
  const result = target.files(input)
  if (!result.ok) throw new Error(result.message)
  return Object.fromEntries(result.files.map(({ name, text }) => [name, text]))
}
