import { lazy } from 'react'
import { later } from './after-picture.tsx'
import { openDialog, useDialog } from './dialog.ts'
import { Part } from './Part.tsx'

const AboutDialog = lazy(() => import('./AboutDialog.tsx'))
const DraftsDialog = lazy(() => import('../drafts/DraftsDialog.tsx'))
const ImportDialog = later(() => import('../import/ImportDialog.tsx'))
const LinkDialog = lazy(() => import('../drafts/LinkDialog.tsx'))
const SaveDialog = lazy(() => import('../export/SaveDialog.tsx'))
const ShareDialog = lazy(() => import('../share/ShareDialog.tsx'))
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog.tsx'))

const close = (): void => openDialog(null)

/** The dialog of the whole page that is open, if any. Each is loaded when it is first opened. */
export function Dialogs(): React.JSX.Element {
  const open = useDialog()
  return (
    <Part quiet>
      {open === 'about' && <AboutDialog onClose={close} />}
      {open === 'drafts' && <DraftsDialog onClose={close} />}
      {open === 'import' && <ImportDialog onClose={close} />}
      {open === 'link' && <LinkDialog onClose={close} />}
      {open === 'save' && <SaveDialog onClose={close} />}
      {open === 'share' && <ShareDialog onClose={close} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </Part>
  )
}
