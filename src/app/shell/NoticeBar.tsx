import { Notice } from '../../ui/Notice.tsx'
import { notify, useNotice } from '../notices.ts'

/** Says above everything how the page came to its state. */
export function NoticeBar(): React.JSX.Element | null {
  const notice = useNotice()
  if (!notice) return <div />
  return (
    <Notice tone={notice.tone} action={notice.action} onClose={() => notify(null)}>
      {notice.text}
    </Notice>
  )
}
