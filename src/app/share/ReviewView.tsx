import { use, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { messages } from './messages.ts'
import { loadReview, type Review } from './review/load-review.ts'
import { ReviewContext } from './review/ReviewContext.tsx'
import { ReviewDifferences } from './review/ReviewDifferences.tsx'
import { ReviewFindings } from './review/ReviewFindings.tsx'
import { ReviewFootprint } from './review/ReviewFootprint.tsx'
import { ReviewObjects } from './review/ReviewObjects.tsx'
import { ReviewText } from './review/ReviewText.tsx'
import styles from './ReviewView.module.css'

/** A link to be read and printed: what it changes, what was found, what would be created. It leaves the visitor's own work alone. */
export default function ReviewView({ fragment }: { readonly fragment: string }): React.JSX.Element {
  const loaded = use(loadReview(fragment))
  const title = loaded.ok ? messages.reviewOf(loaded.review.config.release.name) : messages.noReview()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = messages.pageTitle(title)
    heading.current?.focus()
  }, [title])
  const actions = loaded.ok && (
    <>
      <Button onClick={() => window.print()}>{messages.print()}</Button>
      <ButtonLink variant="primary" href={`#${fragment}`}>
        {messages.openInWizard()}
      </ButtonLink>
    </>
  )
  return (
    <div className={styles['page']}>
      <TopBar home="#start" context={<Tag>{messages.readOnly()}</Tag>} actions={actions} />
      <main className={styles['main']}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {loaded.ok ? <bdi>{loaded.review.config.release.name}</bdi> : messages.cannotBeShown()}
          </h1>
          <p className={styles['lead']}>{loaded.ok ? messages.shared() : messages.ownWorkStays()}</p>
        </div>
        {loaded.ok ? <Parts {...loaded.review} /> : <Refused message={loaded.message} />}
      </main>
    </div>
  )
}

function Parts({ config, catalog, view, notes }: Review): React.JSX.Element {
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      <ReviewContext config={config} view={view} chartVersion={catalog.chartVersion} />
      <ReviewDifferences minimal={view.minimal} />
      <ReviewFindings view={view} mutes={config.mutes} />
      <ReviewObjects view={view} />
      <ReviewFootprint view={view} />
      <ReviewText text={view.valuesYaml} />
    </>
  )
}

function Refused({ message }: { readonly message: string }): React.JSX.Element {
  return (
    <>
      <p className={styles['problem']} role="alert">
        {message}
      </p>
      <p>
        <a href="#start">{messages.openWizard()}</a>
      </p>
    </>
  )
}
