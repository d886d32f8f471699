import { manifestsYaml } from '../../core/index.ts'
import { bundle, targets, type TargetFile } from '../../core/targets/index.ts'
import { download } from '../../ui/download.ts'
import { fileStem } from '../file-stem.ts'
import { notify } from '../notices.ts'
import { current } from '../store.ts'
import { choices } from './choices.ts'
import { exportInput } from './export-input.ts'
import { finishReadme } from './finish-readme.ts'
import { messages } from './messages.ts'
import type { Parcel } from './parcel.ts'
import { saveZip } from './save-zip.ts'
import type { SecretChoice } from './secret-choice.ts'
import { secretsOf } from './secrets-of.ts'
import { shareLink } from './share-link.ts'
import { unreadText } from './unread-text.ts'
import { withLink } from './with-link.ts'

const linkNow = (): string | null => (choices().isLinked ? shareLink(current().config) : null)
const inputFor = (choice: SecretChoice): ReturnType<typeof exportInput> =>
  exportInput(current(), choice, choices().ociChart || null)

/** The files of a target by its id; none where it cannot be made. */
function filesOf(id: string, choice: SecretChoice): readonly TargetFile[] {
  const result = targets.find((target) => target.id === id)?.files(inputFor(choice))
  const link = linkNow()
  return result?.ok ? result.files.map((file) => withLink(file, link)) : []
}

/** Two files go together, with the command that takes both. */
async function packValues(choice: SecretChoice): Promise<void> {
  if (choice === 'apart') return saveZip(`${fileStem()}-values.zip`, filesOf('helm', choice))
  for (const file of filesOf('values', choice)) download(file.name, file.text)
  return undefined
}

function packText(choice: SecretChoice): Promise<void> {
  const { config } = current()
  if (config.unread === null) return packValues(choice)
  download('values.yaml', choice === 'included' ? config.unread : (unreadText(config) ?? ''))
  return Promise.resolve()
}

/** Nothing is put on top, so that the file equals what `helm template` prints. */
function packManifests(choice: SecretChoice): Promise<void> {
  const { manifests, refusals } = inputFor(choice).view
  const [refusal] = refusals
  if (refusal) notify({ tone: 'error', text: messages.noManifests(refusal.message) })
  else download(`${fileStem()}-manifests.yaml`, manifestsYaml(manifests))
  return Promise.resolve()
}

async function packEverything(choice: SecretChoice): Promise<void> {
  const { runbookFiles } = await import('../runbook/runbook-files.ts')
  const link = linkNow()
  const { found } = secretsOf('everything', current())
  const runbook = runbookFiles(current())
  const end = { link, found, choice, hasRunbook: runbook.length > 0 }
  const files = bundle(inputFor(choice)).map((file) => finishReadme(withLink(file, link), end))
  return saveZip(`${fileStem()}.zip`, [...files, ...runbook])
}

const packers: Readonly<Record<Parcel, (choice: SecretChoice) => Promise<void>>> = {
  text: packText,
  values: packValues,
  manifests: packManifests,
  everything: packEverything,
}

/** Saves a parcel with what was decided about its secrets. */
export const pack = (parcel: Parcel, choice: SecretChoice): Promise<void> => packers[parcel](choice)
