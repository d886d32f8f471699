import { useId, useState } from 'react'
import { readValues } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { YamlInput } from '../../ui/YamlInput.tsx'
import { notify } from '../notices.ts'
import { applyPatch, current } from '../store.ts'
import styles from './ImportDialog.module.css'

/** Shows the shape, and keeps the field as high as a short file. */
const example = `controlPlane:
  backingStore:
    etcd:
      deploy:
        enabled: true
  statefulSet:
    highAvailability:
      replicas: 3
`

interface Problem {
  readonly message: string
  readonly line: number
}

/** Takes the values of an existing file; what was configured before is one undo away. Returns why the text cannot be read, or null. */
function takeOver(text: string): Problem | null {
  const read = readValues(text)
  if (!read.ok) return read
  applyPatch({ overrides: read.values })
  const fails = current().view.findings.some(({ severity }) => severity === 'error')
  const state = fails ? 'Look at the findings: something in it would fail.' : 'No errors found.'
  notify({ tone: 'info', text: `Took over the values file. ${state} Undo brings back what was here before.` })
  return null
}

/** Paste or open a values file. Nothing is uploaded: the browser reads it. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const id = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const use = (): void => {
    const found = takeOver(text)
    setProblem(found)
    if (!found) onClose()
  }
  const open = async (file: File | undefined): Promise<void> => {
    if (file) setText(await file.text())
    setProblem(null)
  }
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" onClick={use} disabled={text.trim() === ''}>
        Use these values
      </Button>
    </>
  )
  return (
    <Dialog title="Import a values file" onClose={onClose} actions={actions} wide>
      <p className={styles['lead']}>
        Paste a vcluster.yaml or the values of a Helm release, or open the file. It replaces the values that
        are set now. Comments are not kept.
      </p>
      <label className={styles['label']} htmlFor={id}>
        Values
      </label>
      <YamlInput
        id={id}
        value={text}
        placeholder={example}
        errorLine={problem?.line ?? null}
        aria-describedby={`${id}-error`}
        onChange={(event) => {
          setText(event.target.value)
          setProblem(null)
        }}
      />
      <p id={`${id}-error`} className={styles['error']} role="alert">
        {problem?.message}
      </p>
      <input
        type="file"
        aria-label="Open a file"
        accept=".yaml,.yml,.json,text/yaml,application/yaml"
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </Dialog>
  )
}
