import { lazy, useEffect, useLayoutEffect } from 'react'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Splitter } from '../../ui/Splitter.tsx'
import { steps } from '../../wizard/index.ts'
import { StepPage } from '../form/StepPage.tsx'
import { useNarrow } from '../narrow-screen.ts'
import { useReview, useView } from '../route.ts'
import { afterPicture, later } from './after-picture.tsx'
import { Announcer } from './Announcer.tsx'
import styles from './App.module.css'
import { reportFirstPaint } from './first-paint.ts'
import { messages } from './messages.ts'
import { NoticeBar } from './NoticeBar.tsx'
import { Part } from './Part.tsx'
import { PhoneNav } from './PhoneNav.tsx'
import { Steps } from './Steps.tsx'
import { TopBarArea } from './TopBarArea.tsx'
import { outputLimits, useOutputSize } from './use-output-size.ts'
import { useShortcuts } from './use-shortcuts.ts'

const waiting = <div aria-busy="true" />
const DropZone = afterPicture(() => import('../import/DropZone.tsx'))
const FindingsPanel = lazy(() => import('../findings/FindingsPanel.tsx'))
const FootprintStrip = afterPicture(() => import('../output/FootprintStrip.tsx'))
const OutputPane = afterPicture(() => import('../output/OutputPane.tsx'), waiting)
const ReviewView = later(() => import('../share/ReviewView.tsx'))
const SettingsView = later(() => import('../settings/SettingsView.tsx'))

const ids = steps.map((step) => step.id)

export interface AppProps {
  /** Called once, when the page is in the document. */
  readonly onShown?: () => void
}

/** The wizard, or a link that is shown to be read. */
export function App({ onShown }: AppProps): React.JSX.Element {
  const review = useReview()
  useLayoutEffect(() => onShown?.(), [onShown])
  useEffect(reportFirstPaint, [])
  if (review === null) return <Wizard />
  return (
    <Part key={review} fallback={waiting}>
      <ReviewView fragment={review} />
    </Part>
  )
}

/** The page: steps on the left, the form in the middle, what comes out of it on the right; one at a time on a phone. */
function Wizard(): React.JSX.Element {
  const view = useView(ids)
  const size = useOutputSize()
  useShortcuts()
  const shown = ids.includes(view) || view === 'settings' ? 'form' : view
  const [isAsked, isWide] = [shown === 'output', size.state === 'maximised']
  // Where the output stands alone it is what the page is about.
  const alone = useNarrow(isAsked || isWide) ? isAsked : isWide
  return (
    <div className={styles['app']} data-shown={shown} data-output={size.state}>
      <a className={styles['skip']} href="#main" onClick={focusMain}>
        {messages.skip()}
      </a>
      <TopBarArea />
      <NoticeBar />
      <div className={styles['columns']} style={size.style}>
        <Steps view={view} />
        <main className={styles['form']} id={alone ? undefined : 'main'} tabIndex={-1}>
          <Part key={view} fallback={view === 'settings' && waiting}>
            {view === 'findings' ? (
              <FindingsPanel />
            ) : view === 'settings' ? (
              <SettingsView />
            ) : (
              <StepPage id={ids.includes(view) ? view : (ids[0] ?? '')} />
            )}
          </Part>
        </main>
        <section
          className={styles['output']}
          aria-label={messages.output()}
          {...(alone && { role: 'main', id: 'main', tabIndex: -1 })}
        >
          {alone && <VisuallyHidden as="h1">{messages.output()}</VisuallyHidden>}
          {size.state === 'side' && (
            <Splitter
              label={messages.outputWidth()}
              value={size.percent}
              min={outputLimits.least}
              max={outputLimits.most}
              onChange={size.setPercent}
            />
          )}
          <Part fallback={waiting}>
            <OutputPane size={size} />
          </Part>
        </section>
      </div>
      <aside className={styles['footprint']} aria-label={messages.footprint()}>
        <Part quiet>
          <FootprintStrip />
        </Part>
      </aside>
      <PhoneNav view={view} />
      <Announcer />
      <Part quiet>
        <DropZone />
      </Part>
    </div>
  )
}

function focusMain(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
