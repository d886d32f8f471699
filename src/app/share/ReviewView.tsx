import { use, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
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
  const title = loaded.ok ? `Review of ${loaded.review.config.release.name}` : 'No review'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} - vCluster Wizard`
    heading.current?.focus()
  }, [title])
  const actions = loaded.ok && (
    <>
      <Button onClick={() => window.print()}>Print</Button>
      <ButtonLink variant="primary" href={`#${fragment}`}>
        Open in the wizard
      </ButtonLink>
    </>
  )
  return (
    <div className={styles['page']}>
      <TopBar home="#start" context={<Tag>Read-only</Tag>} actions={actions} />
      <main className={styles['main']}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {loaded.ok ? <bdi>{loaded.review.config.release.name}</bdi> : 'This link cannot be shown'}
          </h1>
          <p className={styles['lead']}>
            {loaded.ok
              ? 'A configuration that somebody shared, to be read. Your own work in the wizard stays as it is.'
              : 'Your own work in the wizard stays as it is.'}
          </p>
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
        <a href="#start">Open the wizard</a>
      </p>
    </>
  )
}
