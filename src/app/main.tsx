import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import { loadFormEngine } from './form/form-engine.ts'
import { startLanguage } from './language-choice.ts'
import { tellFailure } from './load-failure.ts'
import { startSession } from './session.ts'
import { App } from './shell/App.tsx'
import { afterFirstPaint } from './shell/first-paint.ts'
import { leavePicture } from './shell/leave-picture.ts'
import { startEngine } from './store.ts'
import { startTheme } from './theme.ts'

startTheme()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const enliven = leavePicture(root)
// A step that the address names has fields; the first one has none.
await startLanguage()
await Promise.all([startSession(), location.hash ? loadFormEngine() : null])
// As a transition it is rendered in slices, so that a slow phone answers meanwhile.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App onShown={enliven} />
    </StrictMode>,
  ),
)

// The form is on the screen before rules and templates take the main thread.
void afterFirstPaint().then(startEngine).catch(tellFailure)
void afterFirstPaint().then(loadFormEngine).catch(tellFailure)
if (import.meta.env.PROD)
  void afterFirstPaint()
    .then(() => import('./offline/start-offline.ts'))
    .then(({ startOffline }) => startOffline())
