import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { looks } from './looks.ts'
import { expect, test, type Wizard } from './page.ts'

const password = 'hunter2secret'
const runbook = (page: Page) => page.getByRole('article', { name: 'Runbook' })
const chapter = (page: Page, name: string) => runbook(page).getByRole('region', { name, exact: true })

async function opened(wizard: Wizard, name = 'team-a'): Promise<void> {
  await wizard.open('start')
  await wizard.page.getByRole('textbox', { name: 'Release name' }).fill(name)
  await wizard.page.getByRole('textbox', { name: 'Release name' }).blur()
  await wizard.tab('Runbook')
  await expect(runbook(wizard.page).getByRole('heading', { level: 2 })).toContainText(name)
}

async function saved(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await act()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const fromMenu = (page: Page, item: string) => async (): Promise<void> => {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test('commands carry the names of the release and follow them', async ({ wizard, page }) => {
  await opened(wizard)
  await expect(chapter(page, 'Install')).toContainText('helm upgrade --install team-a vcluster')
  await expect(chapter(page, 'Verify')).toContainText('--namespace vcluster-team-a statefulset/team-a')
  await page.getByRole('textbox', { name: 'Release name' }).fill('team-b')
  await expect(chapter(page, 'Verify')).toContainText('statefulset/team-b')
  await expect(runbook(page)).not.toContainText('team-a')
})

test('a command is copied as it stands', async ({ wizard, page }) => {
  await opened(wizard)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await chapter(page, 'Verify').getByRole('button', { name: 'Copy command: helm status' }).click()
  await expect(chapter(page, 'Verify').getByRole('button', { name: 'Copied command' })).toBeVisible()
  expect(await clipboard(page)).toBe('helm status --namespace vcluster-team-a team-a')
})

test('the Markdown has the chapters that are shown, copied or saved', async ({ wizard, page }) => {
  await opened(wizard)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const shown = await runbook(page).getByRole('heading', { level: 3 }).allTextContents()
  expect(shown).toContain('Restore')
  const fromPane = await saved(page, () => page.getByRole('button', { name: 'Save as Markdown' }).click())
  expect(fromPane.name).toBe('team-a-runbook.md')
  const text = fromPane.bytes.toString('utf8')
  expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(shown)
  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(page.getByRole('button', { name: 'Copied Markdown' })).toBeVisible()
  expect(await clipboard(page)).toBe(text)
  expect(await saved(page, fromMenu(page, 'Runbook (Markdown)'))).toEqual(fromPane)
  const zip = await saved(page, fromMenu(page, 'Everything (zip)'))
  expect(strFromU8(unzipSync(zip.bytes)['RUNBOOK.md'] ?? new Uint8Array())).toBe(text)
})

test('another store is backed up another way, and its password stays out', async ({ wizard, page }) => {
  await opened(wizard)
  await expect(chapter(page, 'Back up')).toContainText('vcluster snapshot create team-a')
  await wizard.step('Backing store')
  await page.getByRole('radio', { name: /Deployed etcd/ }).check()
  await expect(chapter(page, 'Back up')).toContainText('etcdutl snapshot status')
  await page.getByRole('radio', { name: /External database/ }).check()
  await wizard.fill(
    'controlPlane.backingStore.database.external.dataSource',
    `postgres://vc:${password}@db.example:5432/tenant`,
  )
  await expect(chapter(page, 'Back up')).toContainText('--dbname tenant')
  await expect(chapter(page, 'Back up')).toContainText('db.example')
  await expect(runbook(page)).not.toContainText(password)
})

test('the contents lead to a chapter, and the address stays', async ({ wizard, page }) => {
  await opened(wizard)
  const address = page.url()
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('button', { name: 'Restore' }).click()
  const heading = chapter(page, 'Restore').getByRole('heading', { name: 'Restore' })
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
  expect(page.url()).toBe(address)
})

test('values that the chart refuses have no runbook, and it says why', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await wizard.open('start')
  await page.goto('./#output')
  await wizard.output.getByRole('textbox', { name: 'values.yaml' }).fill('noSuchSetting: true\n')
  await wizard.tab('Runbook')
  const why = page.getByRole('region', { name: 'Why there is no runbook' })
  await expect(why).toContainText('noSuchSetting')
  await expect(page.getByRole('button', { name: 'Save as Markdown' })).toHaveCount(0)
  await fromMenu(page, 'Runbook (Markdown)')()
  await expect(page.getByText(/^There is no runbook: .*noSuchSetting/)).toBeVisible()
  await why.getByRole('link', { name: 'Findings' }).click()
  await expect(wizard.heading).toHaveText('Findings')
})

test('it is printed alone', async ({ wizard, page }) => {
  await opened(wizard)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(runbook(page).getByRole('heading', { name: 'Remove' })).toBeVisible()
  await expect(wizard.heading).toBeHidden()
  await expect(page.getByRole('tab', { name: 'Runbook' })).toBeHidden()
  await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeHidden()
  const cut = await runbook(page).evaluate((element) => {
    const box = element.getBoundingClientRect()
    return { hidden: element.scrollHeight - box.height > 1, long: box.height > 2000 }
  })
  expect(cut).toEqual({ hidden: false, long: true })
  await page.emulateMedia({ media: 'screen' })
  await wizard.tab('Export')
  await page.emulateMedia({ media: 'print' })
  await expect(wizard.heading).toBeVisible()
})

for (const [scheme, width] of looks)
  test(`axe finds nothing, ${scheme}, ${width} pixels wide`, async ({ wizard, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await wizard.open('backing-store')
    await page.getByRole('radio', { name: /Deployed etcd/ }).check()
    if (width < 900)
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Output' }).click()
    await wizard.tab('Runbook')
    await expect(chapter(page, 'Back up')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('section[aria-label="Output"]').analyze()
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`),
    ).toEqual([])
    // Only the page's own box may scroll, and only downwards.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await runbook(page).evaluate((pane) => pane.scrollWidth <= pane.clientWidth)).toBe(true)
  })
