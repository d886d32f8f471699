import { useMemo, useState } from 'react'
import { targets, type Target, type TargetResult } from '../../core/targets/index.ts'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { PaneBar } from '../output/PaneBar.tsx'
import { useWizard } from '../store.ts'
import { choose, useChoices } from './choices.ts'
import { exportInput } from './export-input.ts'
import styles from './ExportPane.module.css'
import { FilesView } from './FilesView.tsx'
import { LinkSwitch } from './LinkSwitch.tsx'
import { messages } from './messages.ts'
import { NoFiles } from './NoFiles.tsx'
import { OciChart } from './OciChart.tsx'
import { pack } from './pack.ts'
import type { SecretChoice } from './secret-choice.ts'
import { SecretsChoice } from './SecretsChoice.tsx'
import { secretsOf } from './secrets-of.ts'
import { shareLink } from './share-link.ts'
import { TargetNotes } from './TargetNotes.tsx'

/** What a target makes of the configuration. */
function useFiles(target: Target | undefined, choice: SecretChoice): TargetResult {
  const config = useWizard((state) => state.config)
  const catalog = useWizard((state) => state.catalog)
  const view = useWizard((state) => state.view)
  const { ociChart } = useChoices()
  return useMemo(() => {
    const result = target?.files(exportInput({ config, catalog, view }, choice, ociChart || null))
    return result ?? { ok: false, message: messages.noSuchTarget() }
  }, [target, config, catalog, view, choice, ociChart])
}

/** Every way to install what is configured: its files, what to know before, and what becomes of secrets. */
export default function ExportPane(): React.JSX.Element {
  const ready = useWizard((state) => state.ready)
  // While templates are on their way the files would be wrong.
  return ready ? <ReadyPane /> : <div aria-busy="true" />
}

function ReadyPane(): React.JSX.Element {
  const { target: id, isLinked } = useChoices()
  const [wanted, setWanted] = useState<SecretChoice>('hidden')
  const config = useWizard((state) => state.config)
  const view = useWizard((state) => state.view)
  const { found, choices } = useMemo(() => secretsOf('everything', { config, view }), [config, view])
  const choice = found.length === 0 ? 'included' : choices.includes(wanted) ? wanted : 'hidden'
  const target = targets.find((one) => one.id === id)
  const result = useFiles(target, choice)
  const link = useMemo(() => (isLinked ? shareLink(config) : null), [config, isLinked])
  return (
    <>
      <PaneBar note={<TargetChooser chosen={id} />} actions={<SaveEverything choice={choice} />} />
      <div className={styles['body']}>
        <div className={styles['about']}>
          <p className={styles['description']}>{target?.description}</p>
          {result.ok && <TargetNotes notes={result.notes} />}
          {id === 'flux' && <OciChart />}
          {found.length > 0 && (
            <SecretsChoice found={found} options={choices} value={choice} onChange={setWanted} isBrief />
          )}
          <LinkSwitch isTooLong={isLinked && link === null} />
        </div>
        {result.ok ? (
          <FilesView key={id} target={id} files={result.files} link={link} />
        ) : (
          <NoFiles message={result.message} />
        )}
      </div>
    </>
  )
}

function TargetChooser({ chosen }: { readonly chosen: string }): React.JSX.Element {
  return (
    <label className={styles['chooser']}>
      <VisuallyHidden>{messages.exportFor()}</VisuallyHidden>
      <select value={chosen} onChange={(event) => choose({ target: event.target.value })}>
        {targets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

function SaveEverything({ choice }: { readonly choice: SecretChoice }): React.JSX.Element {
  return (
    <Button size="small" variant="quiet" icon="download" onClick={() => void pack('everything', choice)}>
      {messages.saveEverything()}
    </Button>
  )
}
