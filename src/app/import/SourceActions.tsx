import { Button } from '../../ui/Button.tsx'
import { useImport } from './import-session.ts'
import { messages } from './messages.ts'
import { readImport } from './read-import.ts'

const read = (): void => void readImport()

/** The way out, and on to what is in the text. */
export function SourceActions({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const { text, isReading } = useImport()
  return (
    <>
      <Button onClick={onClose}>{messages.cancel()}</Button>
      <Button variant="primary" onClick={read} disabled={text.trim() === '' || isReading}>
        {isReading ? messages.reading() : messages.read()}
      </Button>
    </>
  )
}
