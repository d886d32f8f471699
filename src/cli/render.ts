import { parseArgs } from 'node:util'
import { manifestsYaml, parseKubeVersion, renderValues } from '../core/index.ts'
import { answer } from './answer.ts'
import { batch } from './batch.ts'
import type { Command, ExitCode } from './command.ts'
import { describeRefusal } from './describe-refusal.ts'
import { findVersion, unknownChart } from './find-version.ts'
import type { Io } from './io.ts'
import { readSource } from './read-source.ts'
import { renderDefaults } from './render-defaults.ts'
import { UsageError } from './usage-error.ts'

const help = `Prints the Kubernetes objects that Helm would create.

Usage: vcluster-wizard render [options]
       vcluster-wizard render --batch < requests > answers

  -f, --file FILE        values file, - for standard input; without it the chart's defaults
      --chart VERSION    chart version (${renderDefaults.chart})
      --name NAME        release name (${renderDefaults.name})
      --namespace NS     namespace of the release (${renderDefaults.namespace})
      --kube-version V   Kubernetes version of the host cluster (${renderDefaults.kubeVersion})
      --upgrade          as helm upgrade, not helm install
  -o, --output FORMAT    yaml, or json: {"docs": [{"source", "object"}], "config", "configHash"} (yaml)
      --batch            one JSON object per line in, one per line out, in order

A line of a batch is {"id", "chart", "values"} and, if need be, "release": {"name", "namespace", "isUpgrade"},
"kubeVersion" and "chartVersion"; "values" is the text of a values file. The answer is
{"id", "docs", "config", "configHash"}, or {"id", "error": {"kind", "message", "path"}} with a kind of
"yaml" (unreadable), "schema" (not allowed) or "template" (the chart fails).
`

const options = {
  file: { type: 'string', short: 'f' },
  chart: { type: 'string', default: renderDefaults.chart },
  name: { type: 'string', default: renderDefaults.name },
  namespace: { type: 'string', default: renderDefaults.namespace },
  'kube-version': { type: 'string', default: renderDefaults.kubeVersion },
  upgrade: { type: 'boolean', default: false },
  output: { type: 'string', short: 'o', default: 'yaml' },
  batch: { type: 'boolean', default: false },
} as const

/** `vcluster-wizard render`. */
export const render: Command = {
  name: 'render',
  summary: 'print the Kubernetes objects that Helm would create',
  help,
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options, strict: true })
    if (!values.batch) return renderOne(values, io)
    if (args.length > 1) throw new UsageError('--batch takes no other option; each line has its own')
    await batch(io, 'render')
    return 0
  },
}

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

async function renderOne(given: Options, io: Io): Promise<ExitCode> {
  const { output, 'kube-version': kubeVersion, name, namespace } = given
  if (output !== 'yaml' && output !== 'json') throw new UsageError(`no output format "${output}"`)
  if (!parseKubeVersion(kubeVersion)) throw new UsageError(`"${kubeVersion}" is no Kubernetes version`)
  const version = await findVersion(given.chart)
  if (!version) throw new UsageError(unknownChart(given.chart))
  const source = await readSource(io, given.file)
  const release = { name, namespace, isUpgrade: given.upgrade }
  const result = renderValues(version, { text: source.text, release, kubeVersion })
  if (!result.ok) {
    io.err(`${describeRefusal(source, result).join('\n')}\n`)
    return 1
  }
  await io.out(
    output === 'json' ? `${JSON.stringify(answer(result), null, 2)}\n` : manifestsYaml(result.manifests),
  )
  return 0
}
