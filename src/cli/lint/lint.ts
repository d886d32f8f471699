import { parseArgs } from 'node:util'
import { defaultConfig } from '../../core/index.ts'
import { batch } from '../batch.ts'
import type { Command, ExitCode } from '../command.ts'
import { findVersion, unknownChart } from '../find-version.ts'
import type { Io } from '../io.ts'
import { readSource } from '../read-source.ts'
import { UsageError } from '../usage-error.ts'
import { choices } from './choices.ts'
import { configurationHelp } from './configuration-help.ts'
import { exitCode } from './exit-code.ts'
import { judge } from './judge.ts'
import { lintOptions, type LintOptions } from './lint-options.ts'
import type { Manner } from './manner.ts'
import { readChoice } from './read-choice.ts'
import { readSetting } from './read-setting.ts'
import { repair } from './repair.ts'
import { report } from './report.ts'

const { release } = defaultConfig
const help = `Says what will break: what Helm, the API server, the scheduler or the control plane will not take, and what is risky.

Usage: vcluster-wizard lint [options]
       vcluster-wizard lint --batch < requests > answers

${configurationHelp(release.name, release.namespace)}
  -o, --output FORMAT         ${choices.output.join(', ')} (text)
      --verbose               with fixes and reasons (text only)
      --max-severity WORD     exit with 1 from this severity on: ${choices.severity.join(', ')} (error)
      --fix                   apply all safe fixes and print the values file after them; findings go to standard error
      --write                 with --fix: write the file back, and print the findings
      --batch                 one JSON object per line in, one per line out, in order

What is not said about the host cluster silences the rules that need to know it. Findings about something that is
not in the file are at 1:1. A line of a batch is {"id", "chart", "values"} and, if need be, "release": {"name",
"namespace", "isUpgrade"}, "kubeVersion" and "cluster": {"intent", "platform", "nodes", "zones", "licence",
"previous": {"chart", "values"}}; the answer is {"id", "findings": [{"rule", "severity", "path", "message", "fix"}]},
or {"id", "error": {"kind", "message"}} for a line that cannot be understood.

Exit codes: 0 nothing found, 1 findings of the given severity, 2 wrong usage.
`

/** `vcluster-wizard lint`. */
export const lint: Command = {
  name: 'lint',
  summary: 'say what will break, and fix what can be fixed',
  help,
  run: async (args, io) => {
    const { values: given } = parseArgs({ args: [...args], options: lintOptions, strict: true })
    if (!given.batch) return lintOne(given, io)
    if (args.length > 1) throw new UsageError('--batch takes no other option; each line has its own')
    await batch(io, 'lint')
    return 0
  },
}

async function lintOne(given: LintOptions, io: Io): Promise<ExitCode> {
  const manner = readManner(given)
  const version = await findVersion(given.chart)
  if (!version) throw new UsageError(unknownChart(given.chart))
  const setting = readSetting(given, version)
  const source = await readSource(io, given.file)
  const verdict = judge(source.text, setting, version)
  if (given.fix && verdict.config)
    return repair(
      { source, config: verdict.config, version, manner, file: given.write ? (given.file ?? null) : null },
      io,
    )
  // With --fix standard output is for values, and there are none.
  if (given.fix && !given.write) io.err(report(source, verdict, version, manner))
  else await io.out(report(source, verdict, version, manner))
  return exitCode(verdict.findings, manner)
}

function readManner(given: LintOptions): Manner {
  const output = readChoice('--output', given.output, choices.output)
  const least = readChoice('--max-severity', given['max-severity'], choices.severity)
  const { fix, write, verbose, file } = given
  if (write && !fix) throw new UsageError('--write needs --fix')
  if (write && (file === undefined || file === '-')) throw new UsageError('--write needs a file')
  if (fix && !write && output !== 'text')
    throw new UsageError(`--output ${output} with --fix needs --write, because the values are printed`)
  return { output, verbose, least }
}
