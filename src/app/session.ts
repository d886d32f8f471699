import { defaultConfig, isLink, minors, type Config } from '../core/index.ts'
import { draftText, saveDraft } from './draft.ts'
import { notify } from './notices.ts'
import type { Opened } from './open-link.ts'
import { applyPatch, start, subscribe } from './store.ts'

/** The configuration of a share link in the address; the payload then leaves the address bar. Null where there is no link. */
async function takeLink(): Promise<Opened | null> {
  const fragment = location.hash.slice(1)
  if (!isLink(fragment)) return null
  history.replaceState(null, '', location.pathname + location.search)
  const { openLink } = await import('./open-link.ts')
  return openLink(fragment)
}

async function openDraft(): Promise<Config | null> {
  const text = draftText()
  if (text === null) return null
  const { readDraft } = await import('./read-draft.ts')
  const draft = readDraft(text)
  return draft && minors.includes(draft.chart) ? draft : null
}

/** Starts the page from the address, else this tab's draft, else the defaults; then keeps the draft. */
export async function startSession(): Promise<void> {
  const opened = await takeLink()
  await start(opened?.config ?? (await openDraft()) ?? defaultConfig)
  notify(opened?.notice ?? null)
  keepDraft()
  window.addEventListener('hashchange', () => void openPastedLink())
}

const draftLost =
  'The browser keeps no draft of this page: a reload would lose your work. Share or download it.'

function keepDraft(): void {
  let kept = true
  subscribe(({ config }) => {
    const saved = saveDraft(config)
    if (kept && !saved) notify({ tone: 'error', text: draftLost })
    kept = saved
  })
}

/** A share link put into the address of an open page is one step of the history, so that undo brings the old state back. */
async function openPastedLink(): Promise<void> {
  const opened = await takeLink()
  if (!opened) return
  const { config, notice } = opened
  if (config) applyPatch({ ...config })
  notify(config ? { ...notice, text: `${notice.text} Undo brings back what was here before.` } : notice)
  window.dispatchEvent(new Event('hashchange'))
}
