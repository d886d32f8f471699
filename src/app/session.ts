import { decodeLink, defaultConfig, isLink, minors, type Config } from '../core/index.ts'
import { loadDraft, saveDraft } from './draft.ts'
import { notify, type Notice } from './notices.ts'
import { applyPatch, start, subscribe } from './store.ts'

type Opened = { readonly config: Config | null; readonly notice: Notice | null }

/** The configuration of a share link in the address; the payload then leaves the address bar. */
function openLink(fragment: string): Opened {
  const decoded = decodeLink(fragment, defaultConfig)
  history.replaceState(null, '', location.pathname + location.search)
  if (!decoded.ok) return { config: null, notice: { tone: 'error', text: decoded.message } }
  if (minors.includes(decoded.config.chart))
    return { config: decoded.config, notice: { tone: 'info', text: 'Opened the configuration of the link.' } }
  const text = `The link is for chart ${decoded.config.chart}, which this wizard does not offer. It offers ${minors.at(-1)} to ${minors[0]}.`
  return { config: null, notice: { tone: 'error', text } }
}

function openDraft(): Config | null {
  const draft = loadDraft()
  return draft && minors.includes(draft.chart) ? draft : null
}

/** Starts the page from the address, else this tab's draft, else the defaults; then keeps the draft. */
export async function startSession(): Promise<void> {
  const fragment = location.hash.slice(1)
  const opened = isLink(fragment) ? openLink(fragment) : { config: null, notice: null }
  await start(opened.config ?? openDraft() ?? defaultConfig)
  notify(opened.notice)
  keepDraft()
  window.addEventListener('hashchange', openPastedLink)
}

function keepDraft(): void {
  let kept = true
  subscribe(({ config }) => {
    const saved = saveDraft(config)
    if (kept && !saved)
      notify({
        tone: 'error',
        text: 'The browser keeps no draft of this page: a reload would lose your work. Share or download it.',
      })
    kept = saved
  })
}

/** A share link put into the address of an open page is one step of the history, so that undo brings the old state back. */
function openPastedLink(): void {
  const fragment = location.hash.slice(1)
  if (!isLink(fragment)) return
  const { config, notice } = openLink(fragment)
  if (config) applyPatch({ ...config })
  notify(
    notice && config ? { ...notice, text: `${notice.text} Undo brings back what was here before.` } : notice,
  )
  window.dispatchEvent(new Event('hashchange'))
}
