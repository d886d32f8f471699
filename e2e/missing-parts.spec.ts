import type { Route } from '@playwright/test'
import { expect, test } from './page.ts'

/** The file of a part is gone, as after a newer version went online. */
const lose = (name: string): RegExp => new RegExp(`/${name}-[^/]*\\.js$`)
const says = /A part of the wizard could not be loaded/

test('a dialog whose script is gone is said to be, and the page goes on', async ({ page }) => {
  await page.route(lose('ImportDialog'), (route) => route.abort())
  await page.goto('./')
  await page.getByRole('button', { name: /^More:/ }).click()
  await page.getByRole('menuitem', { name: 'Import' }).click()
  await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
  await page.getByRole('textbox', { name: 'Release name' }).fill('team-a')
  await expect(page.getByRole('link', { name: /release\s*team-a/ })).toBeVisible()
})

test('without its output pane the form still works, and a reload brings both, with the work', async ({
  page,
}) => {
  await page.route(lose('OutputPane'), (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('region', { name: 'Output' }).getByText(says)).toBeVisible()
  await page.getByRole('textbox', { name: 'Release name' }).fill('team-a')
  await page.unroute(lose('OutputPane'))
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('tab', { name: 'values.yaml' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Release name' })).toHaveValue('team-a')
})

test('without rules and templates the page says that they are missing', async ({ page }) => {
  await page.route(lose('derive'), (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
})

test('a chart version that cannot be loaded stays unchosen, and what was edited stays', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('tab', { name: /^Manifests/ })).toContainText(/\d/)
  await page.route(/\/0\.24-[^/]*\.js$/, (route) => route.abort())
  await page.getByRole('textbox', { name: 'Release name' }).fill('team-a')
  await page.getByRole('combobox', { name: 'Chart version' }).selectOption('0.24')
  await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Release name' })).toHaveValue('team-a')
  await expect(page.getByRole('link', { name: /chart\s*0\.36/ })).toBeVisible()
})

test('while a chart version is on its way the page goes on', async ({ page }) => {
  const stopped: Route[] = []
  let isOpen = false
  await page.route(/\/0\.24-[^/]*\.js$/, (route) => (isOpen ? route.continue() : void stopped.push(route)))
  await page.goto('./')
  await expect(page.getByRole('tab', { name: /^Manifests/ })).toContainText(/\d/)
  const version = page.getByRole('combobox', { name: 'Chart version' })
  await version.selectOption('0.24')
  await expect(version).toHaveValue('0.24')
  await page.getByRole('radio', { name: /Production/ }).check()
  await page.getByRole('textbox', { name: 'Release name' }).fill('team-a')
  await expect(page.getByRole('link', { name: /chart\s*0\.36/ })).toBeVisible()
  isOpen = true
  for (const route of stopped) await route.continue()
  await expect(page.getByRole('link', { name: /chart\s*0\.24/ })).toBeVisible()
  await expect(version).toHaveValue('0.24')
  await expect(page.getByRole('radio', { name: /Production/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Release name' })).toHaveValue('team-a')
})

test('the licences of what is in the site can be read', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('button', { name: /^More:/ }).click()
  await page.getByRole('menuitem', { name: 'About' }).click()
  const dialog = page.getByRole('dialog', { name: 'About vCluster Wizard' })
  await expect(dialog).toContainText('0.20 to 0.36')
  const address = await dialog.getByRole('link', { name: 'Software of others' }).getAttribute('href')
  const response = await page.request.get(address ?? '')
  expect(await response.text()).toContain('monaco-editor')
})
