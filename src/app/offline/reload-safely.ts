import { t } from '../../i18n/index.ts'
import { notify } from '../notices.ts'
import { current } from '../store.ts'
import { lossAtReload, type Loss } from './loss-at-reload.ts'

/** How long a draft may take until it is kept, in milliseconds, and how often we look. */
const patience = 1500
const pause = 150

async function settledLoss(): Promise<Loss> {
  for (let waited = 0; waited < patience; waited += pause) {
    const loss = lossAtReload(current().config)
    if (loss !== 'work') return loss
    // The draft follows the last edit after a moment.
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return lossAtReload(current().config)
}

const warnings: Readonly<Record<Exclude<Loss, 'nothing'>, () => { text: string; title: string }>> = {
  secrets: () => ({
    text: t`Your work is kept, but passwords and keys in it are not stored: you would type them again after the reload.`,
    title: t`Reload without them`,
  }),
  work: () => ({
    text: t`The browser keeps no draft of this page: a reload would lose your work. Share or download it first.`,
    title: t`Reload and lose it`,
  }),
}

/** Reloads the page where the work survives that; else says what would be lost and leaves the decision. */
export async function reloadSafely(reload: () => void): Promise<void> {
  const loss = await settledLoss()
  if (loss === 'nothing') {
    reload()
    return
  }
  const { text, title } = warnings[loss]()
  notify({ tone: 'error', text, action: { title, onClick: reload } })
}
