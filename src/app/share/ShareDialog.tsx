import { useMemo, useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { steps } from '../../wizard/index.ts'
import { countFindings, describeCounts } from '../findings/count-findings.ts'
import { describeConfig } from '../drafts/describe-config.ts'
import { useOutputTab } from '../output/output-tab.ts'
import { useView } from '../route.ts'
import { useWizard } from '../store.ts'
import { LeftOut } from './LeftOut.tsx'
import { LinkCode } from './LinkCode.tsx'
import { LinkText } from './LinkText.tsx'
import { makeLink } from './make-link.ts'
import { markdownLink } from './markdown-link.ts'
import { messages } from './messages.ts'
import type { ShareChoices } from './share-choices.ts'
import { ShareOptions } from './ShareOptions.tsx'
import styles from './ShareDialog.module.css'

const ids = steps.map(({ id }) => id)

/** Makes a link of the configuration, as text, as Markdown and as a code for phones, and says what it leaves out. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const config = useWizard((state) => state.config)
  const findings = useWizard((state) => state.view.findings)
  const ready = useWizard((state) => state.ready)
  const step = useView(ids)
  const tab = useOutputTab()
  const [choices, setChoices] = useState<ShareChoices>({ isPlaced: false, hasMutes: true, isReview: false })
  const link = useMemo(() => makeLink(config, choices, { step, tab }), [config, choices, step, tab])
  const { address, obstacle, omitted } = link
  const counts = ready ? `: ${describeCounts(countFindings(findings))}` : ''
  return (
    <Dialog title={messages.title()} onClose={onClose} wide>
      <p className={styles['lead']}>{messages.lead()}</p>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <ShareOptions
            choices={choices}
            onChange={setChoices}
            step={step}
            mutes={Object.keys(config.mutes).length}
          />
          {obstacle === null ? (
            <>
              <LinkText
                title={messages.link(address.length)}
                what={messages.copiedLink()}
                text={address}
                rows={3}
              />
              <LinkText
                title={messages.markdown()}
                what={messages.copiedMarkdown()}
                text={markdownLink(describeConfig(config) + counts, address)}
                rows={2}
              />
            </>
          ) : (
            <p className={styles['obstacle']} role="alert">
              {obstacle} {messages.passFileOn()}
            </p>
          )}
        </div>
        {obstacle === null && <LinkCode address={address} />}
      </div>
      <LeftOut omitted={omitted} config={config} />
    </Dialog>
  )
}
