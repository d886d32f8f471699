import { useId } from 'react'
import type { TargetFile } from '../../core/targets/index.ts'
import { Segments } from '../../ui/Segments.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './FileChooser.module.css'
import { messages } from './messages.ts'

export interface FileChooserProps {
  readonly files: readonly TargetFile[]
  /** Name of the file that is shown. */
  readonly chosen: string
  readonly onChoose: (name: string) => void
}

/** More names do not stand side by side. */
const most = 2

/** Which file of a target is shown: its name alone where there is no choice. */
export function FileChooser({ files, chosen, onChoose }: FileChooserProps): React.JSX.Element {
  const group = useId()
  if (files.length === 1) return <span className={styles['name']}>{chosen}</span>
  if (files.length <= most)
    return (
      <Segments
        name={group}
        label={messages.file()}
        options={files.map(({ name }) => ({ value: name, label: name }))}
        value={chosen}
        onChange={onChoose}
      />
    )
  return (
    <label className={styles['chooser']}>
      <VisuallyHidden>{messages.file()}</VisuallyHidden>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {files.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
