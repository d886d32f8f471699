import { useMemo, useState } from 'react'
import {
  defaultKubeVersion,
  manifestsYaml,
  manifestYaml,
  type Manifest,
  type View,
} from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { download } from '../../ui/download.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Words } from '../../ui/Words.tsx'
import { fileStem } from '../file-stem.ts'
import { useWizard } from '../store.ts'
import { changedLines } from './changed-lines.ts'
import { describeManifest, keyOf } from './describe-manifest.ts'
import styles from './ManifestsPane.module.css'
import { messages } from './messages.ts'
import { PaneBar } from './PaneBar.tsx'
import { TextPane } from './TextPane.tsx'

const all = 'all'
const marks = { link: (words: string) => <a href="#start">{words}</a> }

/** Asks what to do with secrets, where there are any. */
const saveAll = (): Promise<void> => import('../export/save.ts').then(({ save }) => save('manifests'))

function textOf(manifests: readonly Manifest[], chosen: string): string | null {
  if (chosen === all) return manifestsYaml(manifests)
  const manifest = manifests.find((one) => keyOf(one) === chosen)
  return manifest ? manifestYaml(manifest) : null
}

/** The objects that Helm would create: one list, and the YAML of each or of all. */
export function ManifestsPane(): React.JSX.Element {
  const { manifests, refusals } = useWizard((state) => state.view)
  const before = useWizard((state) => state.before?.manifests ?? null)
  const [wanted, setWanted] = useState(all)
  const chosen = wanted === all || manifests.some((one) => keyOf(one) === wanted) ? wanted : all
  const text = useMemo(() => textOf(manifests, chosen) ?? '', [manifests, chosen])
  const changed = useMemo(() => changedLines(before && textOf(before, chosen), text), [before, chosen, text])
  if (refusals.length > 0) return <Refused refusals={refusals} />
  return (
    <>
      <PaneBar
        note={<Chooser manifests={manifests} chosen={chosen} onChoose={setWanted} />}
        actions={
          <>
            <CopyButton text={() => text} what={messages.copiedManifests()} size="small" />
            <Button
              icon="download"
              variant="quiet"
              size="small"
              onClick={() =>
                chosen === all ? void saveAll() : download(`${fileStem()}-manifest.yaml`, text)
              }
            >
              {messages.save()}
            </Button>
          </>
        }
      />
      <div className={styles['body']}>
        <KubeVersion />
        <TextPane label={messages.manifests()} text={text} markers={[]} changedLines={changed} />
      </div>
    </>
  )
}

interface ChooserProps {
  readonly manifests: readonly Manifest[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

function Chooser({ manifests, chosen, onChoose }: ChooserProps): React.JSX.Element {
  return (
    <label className={styles['chooser']}>
      <VisuallyHidden>{messages.object()}</VisuallyHidden>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value={all}>{messages.allObjects(manifests.length)}</option>
        {manifests.map((manifest) => (
          <option key={keyOf(manifest)} value={keyOf(manifest)}>
            {describeManifest(manifest)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Which host version the objects are for; nothing to say where the visitor named one. */
function KubeVersion(): React.JSX.Element | null {
  const named = useWizard((state) => state.config.cluster.kubeVersion)
  if (named) return null
  return (
    <p className={styles['assumed']}>
      <Words text={messages.assumedKubeVersion(defaultKubeVersion)} marks={marks} />
    </p>
  )
}

function Refused({ refusals }: Pick<View, 'refusals'>): React.JSX.Element {
  return (
    <section className={styles['refused']} aria-label={messages.whyNoManifests()}>
      <h2>{messages.helmRefuses()}</h2>
      <p>{messages.nothingToShow()}</p>
      <ul>
        {refusals.map(({ kind, message, path }) => (
          <li key={`${kind} ${path?.join('.')} ${message}`}>
            {path && path.length > 0 && <code>{path.join('.')}</code>} {message}
          </li>
        ))}
      </ul>
    </section>
  )
}
