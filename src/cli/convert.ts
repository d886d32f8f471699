import { parseArgs } from 'node:util'
import { formatPath, loadCatalog, minimise, minors, valuesYaml } from '../core/index.ts'
import { importText, type Imported, type LegacyDistro } from '../core/import/index.ts'
import type { Command } from './command.ts'
import { findVersion, unknownChart } from './find-version.ts'
import { readSource } from './read-source.ts'
import { UsageError } from './usage-error.ts'

const distros: readonly LegacyDistro[] = ['k3s', 'k8s', 'k0s', 'eks']

const help = `Prints the values that a file holds as a values file of the present format (chart 0.20 and later).

Usage: vcluster-wizard convert FILE [options]

      --chart VERSION  chart version to convert for (as the file names it, else ${minors[0]} or the last one that can be)
      --distro WORD    ${distros.join(', ')}: what values before 0.20 are for, where their keys do not tell

FILE (- for standard input) is a values file, also of a chart before 0.20, a Flux HelmRelease, an Argo CD Application,
the output of helm get values, helm get all or helm get manifest, rendered manifests, a Secret vc-config-* or its
config.yaml in base64, or a Secret in which Helm keeps a release. A values file is printed as it is written, with its
comments. What the file is, and what could not be taken over, goes to standard error.

Exit codes: 0 done, 1 the file cannot be read or holds no values, 2 wrong usage.
`

const options = { chart: { type: 'string' }, distro: { type: 'string' } } as const

/** `vcluster-wizard convert`. */
export const convert: Command = {
  name: 'convert',
  summary: 'turn a HelmRelease, manifests, old values and more into a values file',
  help,
  run: async (args, io) => {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const [file, ...others] = parsed.positionals
    if (file === undefined) throw new UsageError('no file given')
    if (others.length > 0) throw new UsageError('one file at a time')
    const chart = await readChart(parsed.values.chart)
    const distro = readDistro(parsed.values.distro)
    const source = await readSource(io, file)
    const result = await importText(source.text, { ...(chart && { chart }), ...(distro && { distro }) })
    if (!result.ok) {
      const message = result.message.replace(/^Line \d+, column \d+: /, '')
      const hint = result.reason === 'ambiguous' ? ` Say it with --distro ${result.options.join('|')}.` : ''
      io.err(`${source.name}:${result.line}:${result.column}: ${oneLine(message)}${hint}\n`)
      return 1
    }
    io.err(describe(source.name, result))
    await io.out(await valuesText(result))
    return 0
  },
}

async function readChart(text: string | undefined): Promise<string | null> {
  if (text === undefined) return null
  const version = await findVersion(text)
  if (!version) throw new UsageError(unknownChart(text))
  return version.catalog.minor
}

function readDistro(text: string | undefined): LegacyDistro | null {
  if (text === undefined) return null
  const distro = distros.find((one) => one === text)
  if (!distro) throw new UsageError(`no distro ${JSON.stringify(text)}; there are ${distros.join(', ')}`)
  return distro
}

/** The file as it was written where that is a values file, else the least values in the chart's order. */
async function valuesText({ text, values, target }: Imported): Promise<string> {
  if (text !== null) return text === '' || text.endsWith('\n') ? text : `${text}\n`
  const catalog = await loadCatalog(target)
  return catalog ? valuesYaml(catalog, minimise(catalog.defaults, values)) : ''
}

/** What the file is, a line each for what belongs to it, and the notes. */
function describe(name: string, { title, chart, target, fits, release, notes }: Imported): string {
  const lines = [
    title,
    ...(chart ? [`chart ${chart.minor}: ${chart.why}`] : []),
    ...(release.name === undefined ? [] : [`release ${release.name}`]),
    ...(release.namespace === undefined ? [] : [`namespace ${release.namespace}`]),
    `for chart ${target}; ${describeFit(fits)}`,
    ...notes.map(
      ({ kind, path, message }) => `${kind}: ${path.length > 0 ? `${formatPath(path)}: ` : ''}${message}`,
    ),
  ]
  return lines.map((line) => `${name}: ${oneLine(line)}\n`).join('')
}

const describeFit = (fits: readonly string[]): string =>
  fits.length === 0
    ? 'no chart version has all of these settings'
    : `charts ${fits.at(-1)} to ${fits[0]} have all of these settings`

/** The file may hold anything, also what moves the cursor of a terminal. */
// oxlint-disable-next-line no-control-regex
const oneLine = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
