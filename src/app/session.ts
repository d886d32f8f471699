import { defaultConfig, isLink, minors, type Config } from '../core/index.ts'
import { t } from '../i18n/index.ts'
import { draftKey, draftPrefix } from './drafts/draft-key.ts'
import { keepDrafts } from './drafts/keep-drafts.ts'
import { setPendingLink } from './drafts/pending-link.ts'
import { readStored, storedKeys } from './drafts/storage.ts'
import { identifyTab } from './drafts/tab-id.ts'
import { isSameConfig } from './is-same-config.ts'
import { notify } from './notices.ts'
import type { Opened } from './open-link.ts'
import { goToPlace } from './share/go-to-place.ts'
import { openDialog } from './shell/dialog.ts'
import { applyPatch, current, start } from './store.ts'

/** The configuration of a share link in the address; the payload then leaves the address bar. Null where there is no link. */
async function takeLink(): Promise<Opened | null> {
  const fragment = location.hash.slice(1)
  if (!isLink(fragment)) return null
  history.replaceState(null, '', location.pathname + location.search)
  const { openLink } = await import('./open-link.ts')
  return openLink(fragment)
}

async function openDraft(id: string): Promise<Config | null> {
  const text = readStored(draftKey(id))
  if (text === null) return null
  const { readDraft } = await import('./drafts/draft.ts')
  const draft = readDraft(id, text)
  return draft && minors.includes(draft.config.chart) ? draft.config : null
}

/** Starts the page from this tab's draft, else the address, else the defaults; then keeps the draft. */
export async function startSession(): Promise<void> {
  const [tab, opened] = await Promise.all([identifyTab(), takeLink()])
  const draft = await openDraft(tab.from)
  await start(draft ?? defaultConfig)
  keepDrafts(tab.id)
  // After that, so that the draft holds what the link brought: its address is gone.
  if (!draft && opened?.config) await start(opened.config)
  if (opened) settle(opened)
  else if (!draft) offerDrafts()
  window.addEventListener('hashchange', () => void openPastedLink())
}

/** Says what became of a link; asks first where opening it would replace work. */
function settle({ config, place, notice }: Opened): void {
  const ours = current().config
  const isNew = config !== null && !isSameConfig(config, ours)
  if (isNew && !isSameConfig(ours, defaultConfig)) {
    // Who is amid their work decides when to leave the step.
    const leads = Object.keys(place).length > 0
    const action = leads && { title: t`Go where it leads`, onClick: () => goToPlace(place) }
    setPendingLink({ config, notice: { ...notice, ...(action && { action }) } })
    openDialog('link')
    return
  }
  if (isNew) applyPatch({ ...config })
  goToPlace(place)
  notify(notice)
}

/** A new tab starts fresh; what other tabs and earlier visits left is one click away. */
function offerDrafts(): void {
  if (storedKeys(draftPrefix).length === 0) return
  const action = { title: t`Recent drafts`, onClick: () => openDialog('drafts') }
  notify({ tone: 'info', text: t`This browser keeps drafts of earlier work.`, action })
}

/** A share link put into the address of an open page. */
async function openPastedLink(): Promise<void> {
  const opened = await takeLink()
  if (!opened) return
  settle(opened)
  window.dispatchEvent(new Event('hashchange'))
}
