import { deflateRawSync } from 'node:zlib'
import { expect, test } from './page.ts'

const link = (json: string): string => `1.${deflateRawSync(json).toString('base64url')}`
const values = (overrides: unknown): string => link(JSON.stringify({ c: '0.36', v: overrides }))
const html = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'

const refused = {
  oversized: `1.${'A'.repeat(100_000)}`,
  'inflating to 50 MB': link(' '.repeat(50_000_000)),
  truncated: values({ controlPlane: { statefulSet: { highAvailability: { replicas: 3 } } } }).slice(0, -9),
  'of an unknown format': '7.abcdef',
  'with a prototype key': link('{"c":"0.36","v":{"__proto__":{"polluted":"yes"}}}'),
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
  const json = {
    c: '0.36',
    r: { name: html, namespace: html },
    k: { kubeVersion: html.slice(0, 60) },
    v: {
      controlPlane: {
        statefulSet: {
          image: { tag: html, repository: html },
          labels: { [html]: html },
          env: [{ name: html, value: html }],
        },
        backingStore: { database: { external: { enabled: true, dataSource: html } } },
        [html]: html,
      },
    },
  }
  await wizard.open(link(JSON.stringify(json)))
  for (const title of ['Distro', 'Backing store', 'Persistence', 'Pods and image', 'Review', 'Start'])
    await wizard.step(title)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
})
