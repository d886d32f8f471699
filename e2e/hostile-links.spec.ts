import { hostile, html, linkOf } from './hostile.ts'
import { expect, test } from './page.ts'

const values = (overrides: unknown): string => linkOf(JSON.stringify({ c: '0.36', v: overrides }))

const refused = {
  oversized: `1.${'A'.repeat(100_000)}`,
  'inflating to 50 MB': linkOf(' '.repeat(50_000_000)),
  truncated: values({ controlPlane: { statefulSet: { highAvailability: { replicas: 3 } } } }).slice(0, -9),
  'of an unknown format': '7.abcdef',
  'with a prototype key': linkOf('{"c":"0.36","v":{"__proto__":{"polluted":"yes"}}}'),
  'with HTML instead of data': `1.${html}`,
}

for (const [name, fragment] of Object.entries(refused)) {
  test(`a link ${name} gives a message and a working page`, async ({ wizard, page }) => {
    await wizard.open(fragment)
    await expect(page.getByRole('alert').filter({ hasText: /link|address/i })).toBeVisible()
    await wizard.step('Backing store')
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  })
}

test('HTML in every text of a link is shown as text', async ({ wizard, page }) => {
  await wizard.open(linkOf(JSON.stringify(hostile)))
  for (const title of ['Distro', 'Backing store', 'Persistence', 'Pods and image', 'Review', 'Start'])
    await wizard.step(title)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
})
