import { lazy, useEffect, useMemo, useState } from 'react'
import { readValues } from '../../core/index.ts'
import { loadEditor } from '../../editor/load-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Words } from '../../ui/Words.tsx'
import { applyPatch, redo, undo, useWizard } from '../store.ts'
import { changedLines } from './changed-lines.ts'
import { editValues, settleValues, shownValues } from './edit-values.ts'
import { messages } from './messages.ts'
import { PaneBar } from './PaneBar.tsx'
import { useReveal } from './reveal.ts'
import { TextPane } from './TextPane.tsx'
import styles from './ValuesPane.module.css'

const saveText = (): void => void import('../export/save.ts').then(({ save }) => save('text'))
const ValuesEditor = lazy(() => loadEditor(() => import('../language/ValuesEditor.tsx')))

/** What was typed last is taken back like all before it. */
const settled = (step: () => void) => (): void => {
  settleValues()
  step()
}
const marks = { key: (words: string) => <Kbd>{words}</Kbd> }
const writing = { onEdit: editValues, onUndo: settled(undo), onRedo: settled(redo) }
const count = (text: string): number => (text === '' ? 0 : text.split('\n').length - 1)

/** How long a text stays unreadable before the page says so, in milliseconds: half a line is no mistake yet. */
const patience = 700

/** Why the text that stands in the pane cannot be read; null where it can, or was only just typed. */
function useUnread(): string | null {
  const unread = useWizard((state) => state.config.unread)
  const [isSaid, setSaid] = useState(false)
  useEffect(() => {
    // Said once, it stays until the text can be read again.
    const timer = setTimeout(() => setSaid(unread !== null), unread === null ? 0 : patience)
    return () => clearTimeout(timer)
  }, [unread])
  return useMemo(() => {
    const read = isSaid && unread !== null ? readValues(unread) : null
    return read && !read.ok ? read.message : null
  }, [unread, isSaid])
}

/** The values file to read and to write, with findings as markers and the last change highlighted. */
export function ValuesPane(): React.JSX.Element {
  const good = useWizard((state) => state.view.valuesYaml)
  const text = useWizard((state) => state.config.unread ?? state.view.valuesYaml)
  const before = useWizard((state) => state.before?.valuesYaml ?? null)
  const problem = useUnread()
  const isUnread = useWizard((state) => state.config.unread !== null)
  const changed = useMemo(() => (isUnread ? [] : changedLines(before, good)), [isUnread, before, good])
  const reveal = useReveal()
  const lines = count(text)
  return (
    <>
      <PaneBar
        note={lines === 0 ? messages.nothingSet() : messages.lines(lines)}
        actions={
          <>
            <CopyButton text={shownValues} what="values.yaml" size="small" />
            <Button icon="download" variant="quiet" size="small" onClick={saveText}>
              {messages.save()}
            </Button>
          </>
        }
      />
      <div className={styles['body']}>
        {problem && (
          <div className={styles['unread']} role="alert">
            <p>
              {problem} {messages.keepsLast()}
            </p>
            <Button size="small" onClick={() => applyPatch({ unread: null })}>
              {messages.goBackToLast()}
            </Button>
          </div>
        )}
        <TextPane
          label="values.yaml"
          text={text}
          changedLines={changed}
          reveal={reveal}
          writing={writing}
          editor={ValuesEditor}
        />
        <p className={styles['leave']}>
          <Words text={messages.leaveEditor()} marks={marks} />
        </p>
      </div>
    </>
  )
}
