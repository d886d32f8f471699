import { t } from '../../../i18n/index.ts'
import type { Json, Path } from '../../json.ts'
import type { Draft } from './draft.ts'
import { flagRows, type FlagRow } from './flag-rows.ts'
import { turns } from './turns.ts'

interface Flag {
  readonly name: string
  readonly value: string
}

const at: Path = ['syncer', 'extraArgs']

/** More than any command line has. */
const maxArguments = 500

/** Moves the arguments of the old syncer to the settings that they became. */
export function convertFlags(args: Json | undefined, draft: Draft): void {
  const flags = readFlags(Array.isArray(args) ? (args as readonly Json[]).slice(0, maxArguments) : [], draft)
  for (const flag of flags) {
    const from = [...at, `--${flag.name}`]
    const row = flagRows.find(
      ({ flag: name, only }) => name === flag.name && (only?.includes(draft.distro) ?? true),
    )
    if (flag.name.startsWith('out-kube-config-secret')) continue
    if (!row) draft.dropped(from, t`This flag is not known.`)
    else if (row.drop !== undefined) draft.dropped(from, row.drop())
    else convertFlag(row, flag, from, draft)
  }
  convertSecret(flags, draft)
}

/** `--a=b`, `--a b` and `--a`, as the old command line read them. */
function readFlags(args: readonly Json[], draft: Draft): readonly Flag[] {
  const flags: Flag[] = []
  const texts = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)))
  for (let index = 0; index < texts.length; index++) {
    const [, name, , value] = /^--([^=]+)(=(.*))?$/s.exec(texts[index] ?? '') ?? []
    if (name === undefined) draft.dropped([...at, String(index)], t`This is no flag.`)
    else if (value !== undefined || texts[index + 1] === undefined || texts[index + 1]?.startsWith('--'))
      flags.push({ name, value: value ?? '' })
    else flags.push({ name, value: texts[++index] ?? '' })
  }
  return flags
}

function convertFlag(row: FlagRow, { value }: Flag, from: Path, draft: Draft): void {
  const read = meaning(row, value, draft)
  if (read === undefined) return draft.dropped(from, t`Its value says nothing that could be converted.`)
  const places = (row.to ?? []).map((candidates) => draft.choose(candidates))
  const paths = places.map((place) => draft.put(place, read, row.kind === 'list'))
  if (row.also !== undefined) draft.put(row.also, true)
  if (row.not !== undefined) draft.put(row.not, false)
  for (const path of paths.slice(0, 1)) draft.converted(from, path)
}

function meaning({ kind, to = [] }: FlagRow, value: string, draft: Draft): Json | undefined {
  const isTrue = value === '' || value === 'true'
  if (kind === 'switch') return isTrue ? true : value === 'false' ? false : undefined
  if (kind === 'on') return isTrue ? true : undefined
  if (kind === 'no') return isTrue ? false : undefined
  if (value === '') return undefined
  if (kind === 'list') return value.split(',')
  if (kind === 'labels') return turns.labels(value)
  if (kind === 'number') return /^\d{1,9}$/.test(value) ? Number(value) : undefined
  // The image was one text before it had parts.
  if (kind === 'image') return draft.has(`${to[0]?.[0]}.repository`) ? turns.image(value) : value
  return value
}

/** The Secret for the kubeconfig. It had the context and the server of the main one, which only the list of further ones (0.24) can say. */
function convertSecret(flags: readonly Flag[], draft: Draft): void {
  const last = (name: string): string => flags.findLast((flag) => flag.name === name)?.value ?? ''
  const [name, namespace] = [last('out-kube-config-secret'), last('out-kube-config-secret-namespace')]
  if (!name && !namespace) return
  const secret = { ...(name && { name }), ...(namespace && { namespace }) }
  const [context, server] = [last('kube-config-context-name'), last('out-kube-config-server')]
  const further = [{ ...(context && { context }), ...(server && { server }), ...secret }]
  const path = draft.has('exportKubeConfig.additionalSecrets')
    ? draft.put('exportKubeConfig.additionalSecrets', further)
    : draft.put('exportKubeConfig.secret', secret)
  draft.converted([...at, '--out-kube-config-secret'], path)
}
