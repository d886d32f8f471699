import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './shell/App.tsx'
import { start } from './store.ts'

/** What the page shows to a first visitor before any script ran, as HTML: the build puts it into `index.html`. */
export async function firstPicture(): Promise<string> {
  await start()
  return renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
