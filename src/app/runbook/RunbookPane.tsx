import { useDeferredValue, useMemo } from 'react'
import { runbookMarkdown, type Runbook } from '../../core/runbook/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { DownloadButton } from '../../ui/DownloadButton.tsx'
import { PaneBar } from '../output/PaneBar.tsx'
import { useWizard } from '../store.ts'
import { Chapter } from './Chapter.tsx'
import { Contents } from './Contents.tsx'
import { messages } from './messages.ts'
import { missingReason } from './missing-reason.ts'
import { NoRunbook } from './NoRunbook.tsx'
import { runbookName } from './runbook-name.ts'
import { runbookOf } from './runbook-of.ts'
import styles from './RunbookPane.module.css'

/** What to do with the configuration, from the first check to its removal, with the names that it will have in the cluster. */
export default function RunbookPane(): React.JSX.Element {
  // Typing goes first: a runbook is long.
  const state = useDeferredValue(useWizard((all) => all))
  // While templates are on their way there are no names to show.
  return state.ready ? <ReadyPane {...state} /> : <div aria-busy="true" />
}

function ReadyPane({ config, catalog, view }: Parameters<typeof runbookOf>[0]): React.JSX.Element {
  const book = useMemo(() => runbookOf({ config, catalog, view }), [config, catalog, view])
  const reason = missingReason(book)
  if (reason !== null) return <NoRunbook reason={reason} />
  return (
    <>
      <PaneBar note={messages.asMarkdown()} actions={<Actions book={book} />} />
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <article className={styles['page']} aria-label={messages.runbook()} tabIndex={0}>
        <h2 className={styles['title']}>{book.title}</h2>
        <div className={styles['columns']}>
          <Contents chapters={book.sections} />
          <div className={styles['chapters']}>
            {book.sections.map((section) => (
              <Chapter key={section.id} {...section} />
            ))}
          </div>
        </div>
      </article>
    </>
  )
}

function Actions({ book }: { readonly book: Runbook }): React.JSX.Element {
  const markdown = (): string => runbookMarkdown(book)
  return (
    <>
      <CopyButton text={markdown} what={messages.copiedMarkdown()} size="small" />
      <DownloadButton
        fileName={runbookName()}
        text={markdown}
        variant="quiet"
        size="small"
        aria-label={messages.saveMarkdown()}
      >
        {messages.save()}
      </DownloadButton>
      <Button variant="quiet" size="small" onClick={() => window.print()}>
        {messages.print()}
      </Button>
    </>
  )
}
