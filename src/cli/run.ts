import { version } from '../../package.json'
import type { Command, ExitCode } from './command.ts'
import { convert } from './convert.ts'
import { explain } from './explain/explain.ts'
import type { Io } from './io.ts'
import { link } from './link.ts'
import { lint } from './lint/lint.ts'
import { render } from './render.ts'
import { rules } from './rules/rules.ts'
import { UsageError } from './usage-error.ts'
import { values } from './values.ts'

const commands: readonly Command[] = [render, values, lint, convert, rules, explain, link]

const help = `The vCluster chart without Helm and without a cluster.

Usage: vcluster-wizard COMMAND [options]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

  -h, --help     help, also behind a command
  -V, --version  version of this program

Exit codes: 0 done, 1 Helm would refuse the values, lint found errors or convert found no values, 2 wrong usage.
`

/** Runs a command line, without the program's name, and answers the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv
  if (name === '-h' || name === '--help' || name === 'help') return say(io, help)
  if (name === '-V' || name === '--version') return say(io, `${version}\n`)
  const command = commands.find((one) => one.name === name)
  if (!command) return complain(io, name === undefined ? 'no command given' : `no command "${name}"`, '')
  if (args.includes('-h') || args.includes('--help')) return say(io, command.help)
  try {
    return await command.run(args, io)
  } catch (error) {
    if (!isUsageError(error)) throw error
    return complain(io, error.message, ` ${command.name}`)
  }
}

async function say(io: Io, text: string): Promise<ExitCode> {
  await io.out(text)
  return 0
}

function complain(io: Io, message: string, command: string): ExitCode {
  io.err(`vcluster-wizard${command}: ${message}\nTry: vcluster-wizard${command} --help\n`)
  return 2
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  )
}
