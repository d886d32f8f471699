import { parseArgs } from 'node:util'
import { minimise, readValues, renderValues, valuesYaml } from '../core/index.ts'
import type { Command } from './command.ts'
import { describeRefusal } from './describe-refusal.ts'
import { findVersion, unknownChart } from './find-version.ts'
import { readSource } from './read-source.ts'
import { renderDefaults } from './render-defaults.ts'
import { UsageError } from './usage-error.ts'

const help = `Prints the least values that mean the same: what only repeats a default goes, the rest comes in the chart's order.

Usage: vcluster-wizard values -f FILE [options]

  -f, --file FILE      values file, - for standard input
      --chart VERSION  chart version (${renderDefaults.chart})
`

const options = {
  file: { type: 'string', short: 'f' },
  chart: { type: 'string', default: renderDefaults.chart },
} as const

/** `vcluster-wizard values`. Values that Helm refuses are refused here as well. */
export const values: Command = {
  name: 'values',
  summary: 'print the least values that mean the same',
  help,
  run: async (args, io) => {
    const { values: given } = parseArgs({ args: [...args], options, strict: true })
    if (given.file === undefined) throw new UsageError('--file is missing')
    const version = await findVersion(given.chart)
    if (!version) throw new UsageError(unknownChart(given.chart))
    const source = await readSource(io, given.file)
    const { name, namespace, kubeVersion } = renderDefaults
    const release = { name, namespace, isUpgrade: false }
    const result = renderValues(version, { text: source.text, release, kubeVersion })
    const read = readValues(source.text)
    if (!read.ok || !result.ok) {
      if (!result.ok) io.err(`${describeRefusal(source, result).join('\n')}\n`)
      return 1
    }
    const { catalog } = version
    await io.out(valuesYaml(catalog, minimise(catalog.defaults, read.values)))
    return 0
  },
}
