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
import { fileStem } from '../file-stem.ts'
import { useWizard } from '../store.ts'
import { changedLines } from './changed-lines.ts'
import { describeManifest, keyOf } from './describe-manifest.ts'
import styles from './ManifestsPane.module.css'
import { PaneBar } from './PaneBar.tsx'
import { TextPane } from './TextPane.tsx'

const all = 'all'

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
            <CopyButton text={() => text} what="manifests" size="small" />
            <Button
              icon="download"
              variant="quiet"
              size="small"
              onClick={() =>
                chosen === all ? void saveAll() : download(`${fileStem()}-manifest.yaml`, text)
              }
            >
              Save
            </Button>
          </>
        }
      />
      <div className={styles['body']}>
        <KubeVersion />
        <TextPane label="Manifests" text={text} markers={[]} changedLines={changed} />
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
      <VisuallyHidden>Object</VisuallyHidden>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value={all}>All {manifests.length} objects</option>
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
      Rendered for host Kubernetes {defaultKubeVersion}. <a href="#start">Name yours</a> to be exact.
    </p>
  )
}

function Refused({ refusals }: Pick<View, 'refusals'>): React.JSX.Element {
  return (
    <section className={styles['refused']} aria-label="Why there are no manifests">
      <h2>Helm would refuse these values</h2>
      <p>There is nothing to show until this is settled; the values stay as they are.</p>
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
