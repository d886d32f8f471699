import { expect, test } from './page.ts'

const replicas = 'controlPlane.statefulSet.highAvailability.replicas'

test('a link restores everything in a fresh profile', async ({ wizard, page, browser, baseURL }) => {
  await wizard.open('backing-store')
  await page.getByRole('radio', { name: /Deployed etcd/ }).check()
  await wizard.step('High availability')
  await wizard.fill(replicas, '3')
  const values = await wizard.values()
  expect(values).toContain('replicas: 3')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('dialog').getByRole('textbox', { name: /^Link/ }).inputValue()
  expect(link.startsWith(baseURL ?? '')).toBe(true)

  const stranger = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  await stranger.goto(link)
  await stranger.getByRole('link', { name: /^High availability/ }).click()
  await expect(stranger.locator(`[data-path="${replicas}"]`).getByRole('textbox')).toHaveValue('3')
  await stranger.getByRole('link', { name: /^Backing store/ }).click()
  await expect(stranger.getByRole('radio', { name: /Deployed etcd/ })).toBeChecked()
  await stranger.context().close()
})

test('secrets stay out of a link and are named', async ({ wizard, page }) => {
  await wizard.open('backing-store')
  await page.getByRole('radio', { name: /External database/ }).check()
  const dataSource = 'controlPlane.backingStore.database.external.dataSource'
  await wizard.fill(dataSource, 'postgres://vc:hunter2@db.example:5432/vc')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(dataSource)
  const link = await dialog.getByRole('textbox', { name: /^Link/ }).inputValue()
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByRole('button', { name: 'Open the link' }).click()
  await wizard.step('Backing store')
  await expect(wizard.input(dataSource)).toHaveValue(/REPLACE-ME/)
})

test('a reload keeps the draft', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '2')
  await page.reload()
  await expect(wizard.heading).toHaveText('High availability')
  await expect(wizard.input(replicas)).toHaveValue('2')
})

test('a reload keeps what a link brought', async ({ wizard, page, browser, baseURL }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '3')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByRole('dialog').getByRole('textbox', { name: /^Link/ }).inputValue()
  const stranger = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  await stranger.goto(link)
  await stranger.getByRole('link', { name: /^High availability/ }).click()
  const field = stranger.locator(`[data-path="${replicas}"]`).getByRole('textbox')
  await expect(field).toHaveValue('3')
  await stranger.reload()
  await expect(field).toHaveValue('3')
  await stranger.context().close()
})

test('a damaged draft does no harm', async ({ wizard, page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('vcluster-wizard.tab', 'x')
    localStorage.setItem('vcluster-wizard.draft.2.x', '{"chart":"0.36","overrides":[[[')
  })
  await wizard.open('high-availability')
  await expect(wizard.input(replicas)).toBeVisible()
})

test('undo and redo go through the steps of the work', async ({ wizard, page }) => {
  await wizard.open('backing-store')
  await page.getByRole('radio', { name: /Deployed etcd/ }).check()
  await page.getByRole('radio', { name: /External database/ }).check()
  expect(await wizard.values()).not.toContain('etcd')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('radio', { name: /Deployed etcd/ })).toBeChecked()
  expect(await wizard.values()).toContain('etcd')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByRole('radio', { name: /External database/ })).toBeChecked()
})

test('back and forward move between steps', async ({ wizard, page }) => {
  await wizard.open('start')
  await wizard.step('Distro')
  await wizard.step('Scheduling')
  await page.goBack()
  await expect(wizard.heading).toHaveText('Distro')
  await page.goForward()
  await expect(wizard.heading).toHaveText('Scheduling')
})
