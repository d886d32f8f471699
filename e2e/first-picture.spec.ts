import { type Browser, expect, type Page, test } from '@playwright/test'

const nothing = (): void => {}

/** A page whose scripts wait until they are let through. */
async function held(
  browser: Browser,
  baseURL: string | undefined,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; release: () => void }> {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  let release = nothing
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return { page, release }
}

/** The picture is on the screen, with its styles. */
const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)

const heading = (page: Page): ReturnType<Page['getByText']> => page.locator('h1')

test('a first visitor reads the first step before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('./')
  await expect(heading(page)).toHaveText('Start')
  await expect(page.locator('noscript')).toBeVisible()
  await context.close()
})

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`the living page takes the picture's place without a move, ${viewport.width} pixels wide`, async ({
    browser,
    baseURL,
  }) => {
    const { page, release } = await held(browser, baseURL, { viewport })
    await page.goto('./', { waitUntil: 'commit' })
    await painted(page)
    // Findings and starting points come after the page lives, and are not in the picture.
    await page.route(/\/(derive|StartingPoints)-[^/]*\.js$/, () => {})
    const seen = (): Promise<readonly unknown[][]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('header *, nav *, main section:first-of-type *')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const box = [x, y, width, height].map(Math.round)
          return [element.tagName, element.children.length === 0 ? element.textContent : '', ...box]
        }),
      )
    const picture = await seen()
    const shift = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          const wait = (): void =>
            document.querySelector('#root[inert]')
              ? void setTimeout(wait, 50)
              : void setTimeout(() => resolve(sum), 500)
          wait()
        }),
    )
    release()
    expect(await shift).toBeLessThan(0.01)
    await expect(page.locator('#root[inert]')).toHaveCount(0)
    const living = new Set((await seen()).map((one) => JSON.stringify(one)))
    const gone = picture.filter((one) => !living.has(JSON.stringify(one)))
    expect(gone).toEqual([])
    await page.context().close()
  })

test('the picture scrolls, cannot be used, and the page goes on from where it was', async ({
  browser,
  baseURL,
}) => {
  const { page, release } = await held(browser, baseURL, { viewport: { width: 1440, height: 600 } })
  await page.goto('./', { waitUntil: 'commit' })
  await painted(page)
  await page.locator('main').evaluate((main) => main.scrollTo(0, 220))
  await page.getByText('Upgrade', { exact: true }).click({ force: true })
  release()
  await expect(page.locator('#root[inert]')).toHaveCount(0)
  expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(220)
  await expect(page.getByRole('radio', { name: 'Install' })).toBeChecked()
  await page.context().close()
})

for (const [who, prepare] of [
  ['opens a step', { fragment: '#distro' }],
  ['reads German', { locale: 'de-DE' }],
  ['was here before', { stored: true }],
] as const)
  test(`who ${who} sees no picture of another page`, async ({ browser, baseURL }) => {
    const options = 'locale' in prepare ? { locale: prepare.locale } : {}
    const { page, release } = await held(browser, baseURL, options)
    if ('stored' in prepare)
      await page.addInitScript(() => localStorage.setItem('vcluster-wizard.theme', 'dark'))
    await page.goto('fragment' in prepare ? `./${prepare.fragment}` : './', { waitUntil: 'commit' })
    await page.locator('#late').waitFor({ state: 'attached' })
    await expect(heading(page)).toHaveCount(0)
    release()
    await expect(heading(page)).toBeVisible()
    await page.context().close()
  })
