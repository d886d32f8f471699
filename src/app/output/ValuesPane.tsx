import { useMemo } from 'react'
import { readValues } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { DownloadButton } from '../../ui/DownloadButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { applyPatch, redo, undo, useWizard } from '../store.ts'
import { changedLines } from './changed-lines.ts'
import { editValues, shownValues } from './edit-values.ts'
import { findMarkers, type Marker } from './find-markers.ts'
import { PaneBar } from './PaneBar.tsx'
import { useReveal } from './reveal.ts'
import { TextPane } from './TextPane.tsx'
import styles from './ValuesPane.module.css'

const writing = { onEdit: editValues, onUndo: undo, onRedo: redo }
const count = (text: string): number => (text === '' ? 0 : text.split('\n').length - 1)

interface Unread {
  readonly message: string
  readonly marker: Marker
}

/** Why the text that stands in the pane cannot be read, and where; null where it can. */
function useUnread(): Unread | null {
  const unread = useWizard((state) => state.config.unread)
  return useMemo(() => {
    const read = unread === null ? null : readValues(unread)
    if (!read || read.ok) return null
    const { message, line, column } = read
    const place = { startLine: line, startColumn: column, endLine: line, endColumn: 1000 }
    return { message, marker: { severity: 'error', message, ...place } }
  }, [unread])
}

/** The values file to read and to write, with findings as markers and the last change highlighted. */
export function ValuesPane(): React.JSX.Element {
  const good = useWizard((state) => state.view.valuesYaml)
  const text = useWizard((state) => state.config.unread ?? state.view.valuesYaml)
  const before = useWizard((state) => state.before?.valuesYaml ?? null)
  const findings = useWizard((state) => state.view.findings)
  const problem = useUnread()
  const markers = useMemo(
    () => (problem ? [problem.marker] : findMarkers(good, findings)),
    [problem, good, findings],
  )
  const changed = useMemo(() => (problem ? [] : changedLines(before, good)), [problem, before, good])
  const reveal = useReveal()
  const lines = count(text)
  return (
    <>
      <PaneBar
        note={
          lines === 0
            ? 'Nothing set. Type here, or use the form'
            : `${lines} ${lines === 1 ? 'line' : 'lines'}`
        }
        actions={
          <>
            <CopyButton text={shownValues} what="values.yaml" size="small" />
            <DownloadButton fileName="values.yaml" text={shownValues} variant="quiet" size="small">
              Save
            </DownloadButton>
          </>
        }
      />
      <div className={styles['body']}>
        {problem && (
          <div className={styles['unread']} role="alert">
            <p>{problem.message} Form and manifests keep what could be read last.</p>
            <Button size="small" onClick={() => applyPatch({ unread: null })}>
              Go back to it
            </Button>
          </div>
        )}
        <TextPane
          label="values.yaml"
          text={text}
          markers={markers}
          changedLines={changed}
          reveal={reveal}
          writing={writing}
        />
        <p className={styles['leave']}>
          <Kbd>Esc</Kbd>, then <Kbd>Tab</Kbd> leaves the editor
        </p>
      </div>
    </>
  )
}
