import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import { spoken } from '../i18n/languages.ts'
import { loadFormEngine } from './form/form-engine.ts'
import { startLanguage } from './language-choice.ts'
import { tellFailure } from './load-failure.ts'
import { startSession } from './session.ts'
import { App } from './shell/App.tsx'
import { afterFirstPaint } from './shell/first-paint.ts'
import { startEngine } from './store.ts'
import { startTheme } from './theme.ts'

startTheme()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
await startLanguage()
// A step that the address names has fields, and other views say more; the first step does without.
const isElsewhere = location.hash !== ''
if (isElsewhere) await spoken().catch(tellFailure)
await Promise.all([startSession(), isElsewhere ? loadFormEngine() : null])
const page = (
  <StrictMode>
    <App
      onShown={() => {
        root.inert = false
        document.getElementById('late')?.remove()
      }}
    />
  </StrictMode>
)
// In slices, so that a slow phone answers meanwhile: to hydrate always is, to render is one as a transition.
startTransition(() => {
  if (root.hasChildNodes()) hydrateRoot(root, page)
  else createRoot(root).render(page)
})

// The form is on the screen before rules and templates take the main thread.
void afterFirstPaint().then(spoken).catch(tellFailure).then(startEngine).catch(tellFailure)
void afterFirstPaint().then(loadFormEngine).catch(tellFailure)
if (import.meta.env.PROD)
  void afterFirstPaint()
    .then(() => import('./offline/start-offline.ts'))
    .then(({ startOffline }) => startOffline())
