import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'
import { documentedRules } from '../rules/documented-rules.ts'
import { UsageError } from '../usage-error.ts'
import { explanation } from './explanation.ts'
import { suggestion } from './suggestion.ts'

const help = `Prints what a rule looks for, why, and values that break and keep it.

Usage: vcluster-wizard explain RULE

The command rules lists the ids.
`

/** `vcluster-wizard explain`. */
export const explain: Command = {
  name: 'explain',
  summary: 'print why a rule exists, with examples',
  help,
  run: async (args, io) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: true })
    const [id, ...others] = positionals
    if (id === undefined) throw new UsageError('no rule given')
    if (others.length > 0) throw new UsageError('one rule at a time')
    const rule = documentedRules.find((one) => one.id === id)
    if (!rule) throw new UsageError(`no rule ${JSON.stringify(id)}${suggestion(id)}`)
    await io.out(await explanation(rule))
    return 0
  },
}
