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
    <Dialog title="Share this configuration" onClose={onClose} wide>
      <p className={styles['lead']}>
        Everything is in the link itself, behind the #, which browsers keep from servers. Whoever has the link
        has the configuration.
      </p>
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
              <LinkText title={`Link (${address.length} characters)`} what="link" text={address} rows={3} />
              <LinkText
                title="As a Markdown link"
                what="as Markdown link"
                text={markdownLink(describeConfig(config) + counts, address)}
                rows={2}
              />
            </>
          ) : (
            <p className={styles['obstacle']} role="alert">
              {obstacle} Download the values file and pass that on.
            </p>
          )}
        </div>
        {obstacle === null && <LinkCode address={address} />}
      </div>
      <LeftOut omitted={omitted} config={config} />
    </Dialog>
  )
}
