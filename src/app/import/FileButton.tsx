import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './ImportDialog.module.css'
import { messages } from './messages.ts'
import { readFile } from './read-file.ts'
import { startImport } from './start-import.ts'

const take = async (file: File): Promise<void> => startImport(await readFile(file))

function onChange({ target }: React.ChangeEvent<HTMLInputElement>): void {
  const [file] = target.files ?? []
  if (file) void take(file)
  // So that the same file can be opened again after it was mended.
  target.value = ''
}

/** Opens a file and reads it at once. No kind of file is left out: exports have many endings, or none. */
export function FileButton(): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input ref={input} type="file" hidden aria-label={messages.fileToImport()} onChange={onChange} />
      <Button icon="import" size="small" onClick={() => input.current?.click()}>
        {messages.openFile()}
      </Button>
      <span className={styles['hint']}>{messages.orDrop()}</span>
    </>
  )
}
