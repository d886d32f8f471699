import { Dialog } from '../../ui/Dialog.tsx'
import { resetImport, useImport } from './import-session.ts'
import { messages } from './messages.ts'
import { ResultActions } from './ResultActions.tsx'
import { ResultView } from './ResultView.tsx'
import { SourceActions } from './SourceActions.tsx'
import { SourceView } from './SourceView.tsx'

/** Brings values in from elsewhere: first the text, then what was recognised in it. Nothing is uploaded: the browser reads it. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const { found } = useImport()
  const close = (): void => {
    onClose()
    resetImport()
  }
  const actions = found ? <ResultActions found={found} onClose={close} /> : <SourceActions onClose={close} />
  return (
    <Dialog title={messages.title()} onClose={close} actions={actions} wide>
      {found ? <ResultView found={found} /> : <SourceView />}
    </Dialog>
  )
}
