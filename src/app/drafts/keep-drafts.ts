import type { Config } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import { notify } from '../notices.ts'
import { afterFirstPaint } from '../shell/first-paint.ts'
import { current, subscribe } from '../store.ts'
import type { Written } from './storage.ts'

/** How long the work must rest before it is kept, in milliseconds; leaving the page keeps it at once. */
const rest = 300

const lost: Readonly<Record<Exclude<Written, 'kept'>, () => string>> = {
  blocked: () =>
    t`The browser keeps no draft of this page: a reload would lose your work. Share or download it.`,
  full: () =>
    t`The browser has no room for a draft of this page: a reload would lose your work. Share or download it, or delete old drafts.`,
}

/** Keeps this tab's draft from now on, and says once where the browser does not let us. */
export function keepDrafts(id: string): void {
  let saved: Config = current().config
  let last: Written = 'kept'
  let timer: ReturnType<typeof setTimeout> | undefined
  let save: ((id: string, config: Config) => Written) | null = null
  // After the first paint, so that it is there when somebody leaves right after the first change.
  void afterFirstPaint()
    .then(() => import('./save-draft.ts'))
    .then(({ saveDraft }) => {
      save = saveDraft
      keep()
    })
  const keep = (): void => {
    const { config } = current()
    if (!save || config === saved) return
    saved = config
    const written = save(id, config)
    if (written !== 'kept' && written !== last) notify({ tone: 'error', text: lost[written]() })
    last = written
  }
  subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(() => (window.requestIdleCallback ?? setTimeout)(keep), rest)
  })
  window.addEventListener('pagehide', keep)
  document.addEventListener('visibilitychange', () => document.hidden && keep())
}
