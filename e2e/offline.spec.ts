import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, Wizard } from './page.ts'
import { serveFolder, type Served } from './serve-folder.ts'

const dist = process.env['DIST'] ?? 'dist'
const path = process.env['BASE_PATH'] ?? '/vcluster-wizard/'
const replicas = 'controlPlane.statefulSet.highAvailability.replicas'
const dataSource = 'controlPlane.backingStore.database.external.dataSource'

/** All files of the site; the worker and the bundler's list are not kept. */
const fileCount = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
  (file) => file.isFile() && file.name !== 'sw.js' && !file.parentPath.endsWith('.vite'),
).length

const kept = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const open = (await caches.keys()).map((name) => caches.open(name))
    return Promise.all(open.map(async (cache) => (await (await cache).keys()).length))
  })

const isWhole = (page: Page) => expect.poll(() => kept(page), { timeout: 30_000 }).toEqual([fileCount])

test.use({ serviceWorkers: 'allow' })

let site: Served
let build: string
/** The build that is deployed now: each later one is another worker and another page. */
const changed = (file: string, body: Buffer): Buffer | string => {
  if (build === '1') return body
  if (file === 'sw.js') return body.toString().replace(/version:`\w+`/, `version:\`build-${build}\``)
  return file === 'index.html' ? body.toString().replace('<html', `<html data-build="${build}"`) : body
}

test.beforeEach(async () => {
  build = '1'
  site = await serveFolder(dist, path, changed)
})
test.afterEach(() => site.stop())

test('after one visit the whole site works without a network, for every chart version', async ({
  wizard,
  page,
}) => {
  test.slow()
  await page.goto(site.url)
  await isWhole(page)
  await site.stop()

  await page.goto(`${site.url}?from=elsewhere#start`)
  await expect(wizard.heading).toHaveText('Start')
  const chart = page.getByRole('combobox', { name: 'Chart version' })
  for (const minor of await chart
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')))) {
    await chart.selectOption(minor)
    await expect(page.locator('header')).toContainText(`${minor}.`)
    await expect(page.getByTestId('code-pane')).toBeVisible()
  }
  for (const title of ['Backing store', 'Persistence', 'Review']) await wizard.step(title)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goto(`${site.url}no/such/page`)
  await expect(page).toHaveTitle(/vCluster Wizard/)
})

/** A visit whose worker is in charge and has kept everything. */
async function visit(page: Page, step: string): Promise<Wizard> {
  const wizard = new Wizard(page)
  await page.goto(`${site.url}#${step}`)
  await isWhole(page)
  await page.reload()
  await expect(wizard.heading).toBeVisible()
  return wizard
}

/** The new worker keeps the whole site before it is offered. */
const isOffered = (page: Page) =>
  expect(page.getByText('A new version of the wizard is ready.')).toBeVisible({ timeout: 30_000 })
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
const shownBuild = (page: Page) => page.locator('html').getAttribute('data-build')
const reload = (page: Page) => page.getByRole('button', { name: 'Reload with the new version' }).click()

test('a new version waits until the visitor wants it, and the work survives', async ({ page }) => {
  const wizard = await visit(page, 'high-availability')
  build = '2'
  await lookForUpdate(page)
  await isOffered(page)
  expect(await shownBuild(page)).toBeNull()
  await wizard.input(replicas).fill('3')
  await reload(page)
  await expect.poll(() => shownBuild(page), { timeout: 30_000 }).toBe('2')
  await expect(wizard.input(replicas)).toHaveValue('3')
  await isWhole(page)
  wizard.expectClean()
})

test('a plain reload keeps the version that is open', async ({ page }) => {
  await visit(page, 'start')
  build = '2'
  await page.reload()
  await isOffered(page)
  expect(await shownBuild(page)).toBeNull()
})

test('secrets are in no draft, so the visitor is asked first', async ({ page }) => {
  const wizard = await visit(page, 'backing-store')
  build = '2'
  await page.reload()
  await isOffered(page)
  await page.getByRole('radio', { name: /External database/ }).check()
  await wizard.fill(dataSource, 'postgres://vc:hunter2@db.example:5432/vc')
  await reload(page)
  await expect(page.getByRole('alert').filter({ hasText: 'passwords and keys' })).toBeVisible()
  expect(await shownBuild(page)).toBeNull()
  await page.getByRole('button', { name: 'Reload without them' }).click()
  await expect.poll(() => shownBuild(page), { timeout: 30_000 }).toBe('2')
  await expect(wizard.input(dataSource)).toHaveValue(/REPLACE-ME/)
})

test('another tab is told, and goes on with its own parts', async ({ page }) => {
  await visit(page, 'start')
  const other = await visit(await page.context().newPage(), 'start')
  build = '2'
  await page.reload()
  await reload(page)
  await expect.poll(() => shownBuild(page), { timeout: 30_000 }).toBe('2')
  await expect(other.page.getByText('Another tab runs a new version')).toBeVisible()
  expect(await shownBuild(other.page)).toBeNull()
  await other.step('Persistence')
  other.expectClean()
})

test('a worker that is refused breaks nothing', async ({ page, wizard }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => {
      document.documentElement.dataset['asked'] = 'true'
      return Promise.reject(new DOMException('no', 'SecurityError'))
    }
  })
  await page.goto(site.url)
  await expect(wizard.heading).toBeVisible()
  await expect(page.locator('html[data-asked]')).toBeAttached({ timeout: 30_000 })
  expect(await kept(page)).toEqual([])
})
