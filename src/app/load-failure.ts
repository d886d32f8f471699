import { t } from '../i18n/index.ts'
import { notify } from './notices.ts'
import { reloadPage } from './reload-page.ts'

/** What a visitor can do where a part of the page is missing: its file is gone since a newer version is online, or the line is down. */
export const loadFailure = {
  text: () =>
    t`A part of the wizard could not be loaded. What you see goes on working; a reload brings the rest.`,
  reload: () => t`Reload`,
}

/** Says that a part is missing. The error goes to the console, for whoever looks into it. */
export function tellFailure(error: unknown): void {
  // oxlint-disable-next-line no-console
  console.error(error)
  notify({
    tone: 'error',
    text: loadFailure.text(),
    action: { title: loadFailure.reload(), onClick: () => reloadPage() },
  })
}
