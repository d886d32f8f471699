import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { documentedRules } from './documented-rules.ts'
import { summarise, type RuleSummary } from './summarise.ts'

const help = `Lists what lint looks for: id, severity, chart versions, kind of fix, title.

Usage: vcluster-wizard rules [options]

  -o, --output FORMAT  text or json (text)

A safe fix loses nothing, and lint --fix applies it. One to confirm changes the architecture or drops something.
`

const options = { output: { type: 'string', short: 'o', default: 'text' } } as const

/** `vcluster-wizard rules`. */
export const rules: Command = {
  name: 'rules',
  summary: 'list what lint looks for',
  help,
  run: async (args, io) => {
    const { output } = parseArgs({ args: [...args], options, strict: true }).values
    if (output !== 'text' && output !== 'json') throw new UsageError(`no output format "${output}"`)
    const list = await Promise.all(documentedRules.map(summarise))
    await io.out(output === 'json' ? `${JSON.stringify(list.map(asJson), null, 2)}\n` : table(list))
    return 0
  },
}

const asJson = ({ id, severities, versions, title, fixes }: RuleSummary): object => ({
  id,
  severity: severities,
  versions,
  title,
  fix: fixes,
})

function table(list: readonly RuleSummary[]): string {
  const rows = list.map(({ id, severities, versions, title, fixes }) => [
    id,
    severities.join('/'),
    versions,
    fixes.join('/') || '-',
    title,
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('')
}
