import { shellQuote } from './shell-quote.ts'

/** What a command is made of: its plain first words, its arguments, and its options as words each. */
export interface Command {
  readonly words: string
  readonly args: readonly string[]
  readonly options: readonly (readonly string[])[]
}

/**
 * The text of a command for a POSIX shell, one option a line, ending with a line end. Arguments that begin with a dash go behind `--`,
 * so that they are never taken for options.
 */
export function commandLine({ words, args, options }: Command): string {
  const quoted = args.map(shellQuote).join(' ')
  const lines = options.map((option) => option.map(shellQuote).join(' '))
  const dashed = args.some((arg) => arg.startsWith('-'))
  return (
    (dashed ? [words, ...lines, `-- ${quoted}`] : [`${words} ${quoted}`, ...lines]).join(' \\\n  ') + '\n'
  )
}
