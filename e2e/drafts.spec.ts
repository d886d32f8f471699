import type { Page } from '@playwright/test'
import { expect, test, Wizard } from './page.ts'

const replicas = 'controlPlane.statefulSet.highAvailability.replicas'
const dataSource = 'controlPlane.backingStore.database.external.dataSource'

/** What the browser keeps for the site. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
const isKept = (page: Page, text: string) => expect.poll(() => stored(page)).toContain(text)

async function linkWith(wizard: Wizard, count: string): Promise<string> {
  await wizard.open('high-availability')
  await wizard.fill(replicas, count)
  await wizard.page.getByRole('button', { name: 'Share' }).click()
  const link = await wizard.page.getByRole('dialog').getByRole('textbox').first().inputValue()
  await wizard.page.keyboard.press('Escape')
  return link
}

test('each tab has a draft of its own; a new one offers what others left', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '2')
  await isKept(page, '\\"replicas\\":2')

  const other = new Wizard(await page.context().newPage())
  await other.open('high-availability')
  await expect(other.input(replicas)).toHaveValue('')
  await other.page.getByRole('button', { name: 'Recent drafts' }).click()
  const dialog = other.page.getByRole('dialog', { name: 'Recent drafts' })
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(other.input(replicas)).toHaveValue('2')
  await other.fill(replicas, '3')
  await isKept(page, '\\"replicas\\":3')
  await page.reload()
  await expect(wizard.input(replicas)).toHaveValue('2')
  await other.page.getByRole('button', { name: 'Undo' }).click()
  await other.page.getByRole('button', { name: 'Undo' }).click()
  await expect(other.input(replicas)).toHaveValue('')
})

test('a duplicated tab starts from the same draft and then goes its own way', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '2')
  await isKept(page, '\\"replicas\\":2')
  // Like the browser's own command, window.open copies the session storage.
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => window.open(location.href)),
  ])
  const second = new Wizard(copy)
  await expect(second.input(replicas)).toHaveValue('2')
  await second.fill(replicas, '5')
  await isKept(page, '\\"replicas\\":5')
  await page.reload()
  await expect(wizard.input(replicas)).toHaveValue('2')
})

test('a link asks before it replaces work, and shows what would change', async ({ wizard, page }) => {
  const link = await linkWith(wizard, '5')
  await wizard.fill(replicas, '3')
  await isKept(page, '\\"replicas\\":3')
  await page.goto('about:blank')
  await page.goto(link)
  const dialog = page.getByRole('dialog', { name: 'Open the link?' })
  await expect(dialog).toContainText('-       replicas: 3')
  await expect(dialog).toContainText('+       replicas: 5')
  await dialog.getByRole('button', { name: 'Keep my work' }).click()
  expect(await wizard.values()).toContain('replicas: 3')

  await page.goto('about:blank')
  await page.goto(link)
  await dialog.getByRole('button', { name: 'Open the link' }).click()
  expect(await wizard.values()).toContain('replicas: 5')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await wizard.values()).toContain('replicas: 3')
})

test('drafts can be deleted', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '2')
  await isKept(page, '\\"replicas\\":2')
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: 'Recent drafts' }).click()
  await page.getByRole('button', { name: 'Delete all' }).click()
  await expect(page.getByRole('dialog')).toContainText('There is none.')
  expect(await stored(page)).not.toContain('replicas')
})

test('no secret is kept, and the page says what is missing after a reload', async ({ wizard, page }) => {
  await wizard.open('backing-store')
  await page.getByRole('radio', { name: /External database/ }).check()
  await wizard.fill(dataSource, 'postgres://vc:hunter2@db.example:5432/vc')
  await isKept(page, 'REPLACE-ME')
  expect(await stored(page)).not.toContain('hunter2')
  await page.reload()
  await expect(wizard.input(dataSource)).toHaveValue(/REPLACE-ME/)
})

for (const [name, message] of [
  ['QuotaExceededError', /no room for a draft/],
  ['SecurityError', /keeps no draft/],
] as const) {
  test(`a browser that answers ${name} is reported, and the page works on`, async ({ wizard, page }) => {
    await page.addInitScript((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error)
      }
    }, name)
    await wizard.open('high-availability')
    await wizard.fill(replicas, '2')
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible()
    expect(await wizard.values()).toContain('replicas: 2')
  })
}
