import type { Page } from '@playwright/test'
import { translationsIn } from '../scripts/messages/translations-in.ts'
import { overflow, sideways } from './overflow.ts'
import { expect, test } from './page.ts'

test.use({ locale: 'de-DE' })

const steps = [
  ['start', 'Start'],
  ['distro', 'Distribution'],
  ['backing-store', 'Backing Store'],
  ['high-availability', 'Hochverfügbarkeit'],
  ['scheduling', 'Scheduling'],
  ['persistence', 'Persistenz'],
  ['pods-and-image', 'Pods und Image'],
  ['review', 'Prüfen'],
  ['findings', 'Befunde'],
  ['settings', 'Alle Einstellungen'],
] as const

/** English messages without values whose German is another text. */
async function english(): Promise<readonly string[]> {
  const files = await translationsIn('src/i18n/de')
  return [...files.values()]
    .flatMap((file) => Object.entries(file))
    .filter(
      ([message, translation]) => message !== translation && !/\{\d\}/.test(message) && message.length > 2,
    )
    .map(([message]) => message)
}

/** English messages that the page shows or tells a screen reader; what the user or a tool writes does not count. */
const leaks = (page: Page, messages: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((list) => {
    const known = new Set(list)
    const technical = 'code, pre, kbd, option, textarea, .monaco-editor, [class*="mono"]'
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && !element.closest(technical),
    )
    const texts = shown.flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent),
      ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
    ])
    return [...new Set(texts.map((text) => text?.replace(/\s+/g, ' ').trim() ?? ''))].filter((text) =>
      known.has(text),
    )
  }, messages)

test('a browser that prefers German gets a German page: no step or view says an English message', async ({
  wizard,
  page,
}) => {
  const messages = await english()
  expect(messages.length).toBeGreaterThan(2000)
  await wizard.open('start')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('radio', { name: /Produktion/ }).check()
  await page.goto('./#backing-store')
  await page.locator('input[type="radio"][value="deployed-etcd"]').check()
  for (const [id, title] of steps) {
    await page.goto(`./#${id}`)
    await expect(wizard.heading).toHaveText(title)
    await wizard.whole()
    expect(await leaks(page, messages), title).toEqual([])
  }
  for (const tab of ['values.yaml', /^Manifeste/, 'Export', 'Vergleich', 'Runbook']) {
    await wizard.tab(tab)
    await expect(wizard.output.getByRole('tabpanel').locator('[aria-busy="true"]')).toHaveCount(0)
    expect(await leaks(page, messages), String(tab)).toEqual([])
  }
})

test('findings, fixes and their reasons are German', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await page.getByRole('textbox', { name: 'Control-Plane-Replikate' }).fill('3')
  await page.goto('./#findings')
  const finding = page.locator('[data-severity="error"]').filter({ hasText: /3 Replikate können sich/ })
  await finding.getByText('Warum').click()
  await expect(finding).toContainText('SQLite ist eine Datei in einem Pod')
  await finding.getByRole('button', { name: '1 Replikat verwenden' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click()
  await expect(finding).toHaveCount(0)
})

test('the language can be chosen, and the work stays', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('textbox', { name: 'Release-Name' }).fill('team-a')
  await page.getByRole('button', { name: /^Mehr:/ }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('textbox', { name: 'Release name' })).toHaveValue('team-a')
  await page.reload()
  await expect(page.getByRole('link', { name: /High availability/ })).toBeVisible()
})

test('the values editor explains settings in German', async ({ wizard, page }) => {
  await wizard.open('start')
  const editor = page.getByTestId('code-pane')
  await expect(editor).toBeVisible()
  await editor.click()
  await page.keyboard.type('controlPlane:\n')
  await page.keyboard.press('Control+Space')
  await expect(
    page
      .locator('.suggest-widget')
      .getByText(/backingStore/)
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.type('distr: 1')
  await expect(page.locator('.squiggly-error, .squiggly-warning').first()).toBeVisible()
  await page.keyboard.press('F8')
  await expect(page.locator('.marker-widget')).toContainText('Meinten Sie')
})

test("the editor's own find box and menu are German", async ({ wizard, page }) => {
  await wizard.open('start')
  const editor = page.getByTestId('code-pane')
  await expect(editor).toBeVisible()
  await editor.click({ button: 'right' })
  await expect(page.getByRole('menuitem', { name: 'Kopieren' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+F')
  await expect(editor.getByRole('textbox', { name: 'Suchen' })).toBeFocused()
})

test('German words fit: nothing sticks out on phones and at 400 % zoom', async ({ wizard, page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 844 })
    await wizard.open('start')
    for (const [id, title] of steps) {
      await page.goto(`./#${id}`)
      await expect(wizard.heading).toHaveText(title)
      await wizard.whole()
      expect(await overflow(page), `${title} at ${width}`).toEqual([])
      expect(await sideways(page), `${title} at ${width}`).toEqual([])
    }
  }
})
