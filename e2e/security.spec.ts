import { expect, test } from './page.ts'
import { steps } from './steps.ts'

test('the content security policy is in force: a foreign script, eval and inline handlers are stopped', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  const stopped = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const image = document.createElement('img')
    image.src = 'https://example.com/x.png'
    document.body.append(image)
    await fetch('https://example.com/').catch(() => undefined)
    try {
      document.body.innerHTML = '<b>x</b>'
    } catch {
      seen.push('trusted-types')
    }
    // A text as a timer is code made of text; the page's own timer runs it, not the test.
    try {
      // oxlint-disable-next-line typescript/no-implied-eval
      setTimeout('window.evaluated = 1', 0)
    } catch {
      seen.push('eval')
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
    if ('evaluated' in window) seen.push('text was run as code')
    return seen
  })
  expect(stopped).toEqual(expect.arrayContaining(['img-src', 'connect-src', 'trusted-types', 'eval']))
  expect(stopped).not.toContain('text was run as code')
})

test('a whole visit sends nothing to another host and breaks no policy', async ({ wizard, page }) => {
  await wizard.open()
  await expect(page.getByTestId('code-pane')).toBeVisible()
  for (const title of steps.slice(1)) await wizard.step(title)
  await wizard.tab(/^Manifests/)
  await expect(page.getByTestId('code-pane')).toBeVisible()
})

test('the site lives under a sub-path', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith('/vcluster-wizard/'))
      missing.push(response.url())
  })
  await page.goto('./')
  await expect(page.getByTestId('code-pane')).toBeVisible()
  expect(missing).toEqual([])
})
