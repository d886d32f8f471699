import { parseArgs } from 'node:util'
import { defaultConfig, encodeLink, formatPath, readValues } from '../core/index.ts'
import type { Command, ExitCode } from './command.ts'
import { describeRefusal } from './describe-refusal.ts'
import { findVersion, unknownChart } from './find-version.ts'
import type { Io } from './io.ts'
import { linkLines } from './link/link-lines.ts'
import { linkOptions } from './link/link-options.ts'
import { openFragment } from './link/open-fragment.ts'
import { configurationHelp } from './lint/configuration-help.ts'
import { lintOptions } from './lint/lint-options.ts'
import { readSetting } from './lint/read-setting.ts'
import { readLines } from './read-lines.ts'
import { readSource } from './read-source.ts'
import { renderDefaults } from './render-defaults.ts'
import { UsageError } from './usage-error.ts'

const help = `Prints the fragment of a share link: what stands behind the # of the wizard's address.

Usage: vcluster-wizard link [options]
       vcluster-wizard link --decode FRAGMENT
       vcluster-wizard link --batch < requests > answers

${configurationHelp(renderDefaults.name, renderDefaults.namespace)}
      --decode FRAGMENT       prints what a link stands for: {"chart", "release", "cluster", "values", "mutes"}
      --batch                 one JSON object per line in, one per line out, in order

Passwords, tokens and keys are not in the link: a placeholder stands for each, and standard error names them.
A line of a batch is one of render --batch, and "values" may be an object too. The answer is {"id", "fragment",
"decoded": {"chart", "release", "values"}, "omitted": [{"path", "reason"}]}, or {"id", "error": {"kind", "message",
"path"}}; "decoded" is what opening the link gives.

Exit codes: 0 done, 1 no link can be made or the fragment not be opened, 2 wrong usage.
`

/** `vcluster-wizard link`. */
export const link: Command = {
  name: 'link',
  summary: 'print a share link, or what one stands for',
  help,
  run: async (args, io) => {
    const { values: given } = parseArgs({ args: [...args], options: linkOptions, strict: true })
    if (!given.batch) return given.decode === undefined ? linkOne(given, io) : openOne(args, given.decode, io)
    if (args.length > 1) throw new UsageError('--batch takes no other option; each line has its own')
    // Links are made faster than lines are read, so there is nothing to share among threads.
    for await (const lines of readLines(io.stdin)) await io.out(await linkLines(lines))
    return 0
  },
}

type Options = ReturnType<typeof parseArgs<{ options: typeof linkOptions }>>['values']

function openOne(args: readonly string[], fragment: string, io: Io): Promise<ExitCode> {
  if (args.length > 2 || (args.length === 2 && args[0] !== '--decode'))
    throw new UsageError('--decode takes no other option; the link has its own')
  return openFragment(fragment, io)
}

/** What lint takes beside the configuration. */
const manner = {
  output: lintOptions.output.default,
  verbose: false,
  fix: false,
  write: false,
  'max-severity': lintOptions['max-severity'].default,
}

async function linkOne(given: Options, io: Io): Promise<ExitCode> {
  const version = await findVersion(given.chart)
  if (!version) throw new UsageError(unknownChart(given.chart))
  const setting = readSetting({ ...manner, ...given }, version)
  const source = await readSource(io, given.file)
  const read = readValues(source.text)
  if (!read.ok) {
    io.err(`${describeRefusal(source, { kind: 'values', ...read }).join('\n')}\n`)
    return 1
  }
  const config = { ...defaultConfig, ...setting, overrides: read.values }
  const { fragment, omitted, obstacle } = encodeLink(config, defaultConfig)
  if (obstacle !== null) {
    io.err(`${obstacle}\n`)
    return 1
  }
  for (const { path, reason } of omitted) io.err(`left out: ${formatPath(path)} (${reason})\n`)
  await io.out(`${fragment}\n`)
  return 0
}
