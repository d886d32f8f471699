import { decodeLink, defaultConfig, isLink, minors, type Config } from '../core/index.ts'
import { loadDraft, saveDraft } from './draft.ts'
import { applyPatch, current, start, subscribe } from './store.ts'

/** Something the visitor should know about how the page came to its state. */
export interface Notice {
  readonly tone: 'info' | 'error'
  readonly text: string
}

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
export async function startSession(onDraftLost: () => void): Promise<Notice | null> {
  const fragment = location.hash.slice(1)
  const opened = isLink(fragment) ? openLink(fragment) : { config: null, notice: null }
  await start(opened.config ?? openDraft() ?? defaultConfig)
  let kept = true
  subscribe(({ config }) => {
    if (saveDraft(config) === kept) return
    kept = !kept
    if (!kept) onDraftLost()
  })
  return opened.notice
}

/** A share link pasted into the address of an open page: becomes one step of the history, so that undo brings the old state back. */
export function openPastedLink(): Notice | null {
  const fragment = location.hash.slice(1)
  if (!isLink(fragment)) return null
  const { config, notice } = openLink(fragment)
  if (config) applyPatch({ ...config })
  window.dispatchEvent(new Event('hashchange'))
  return notice && config
    ? { ...notice, text: `${notice.text} Undo brings back what was here before.` }
    : notice
}

/** The name that downloads carry: the release's. */
export const fileStem = (): string => current().config.release.name.replaceAll(/[^\w.-]+/g, '-') || 'vcluster'
