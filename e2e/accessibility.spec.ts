import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './page.ts'
import { steps } from './steps.ts'

/** Deployed etcd in production shows the most fields and findings. */
const busy = 'deployed-etcd'

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing on any step, ${scheme}, ${width} pixels wide`, async ({ wizard, page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await wizard.open('start')
      await page.getByRole('radio', { name: /Production/ }).check()
      await page.goto('./#backing-store')
      await page.locator(`input[type="radio"][value="${busy}"]`).check()
      if (width > 900) await expect(page.getByTestId('code-pane')).toBeVisible()
      for (const title of [...steps, 'Findings', ...(width > 900 ? [] : ['Output'])]) {
        await page.goto(`./#${title.toLowerCase().replaceAll(' ', '-')}`)
        await expect(wizard.heading).toHaveText(title)
        await wizard.whole()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(
            ({ id, nodes }) => `${title}: ${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
          ),
        ).toEqual([])
      }
    })

test('every step can be walked with the keyboard alone', async ({ wizard, page }) => {
  await wizard.open('start')
  await expect(page).toHaveTitle('Start - vCluster Wizard')
  for (const title of steps.slice(1)) {
    const next = page.getByRole('link', { name: new RegExp(`Continue to ${title}|Next: ${title}|${title}`) })
    await expect(next.first()).toBeAttached()
    await tabTo(page, 'main', /^(Continue|Next)/)
    await page.keyboard.press('Enter')
    await expect(wizard.heading).toHaveText(title)
    await expect(wizard.heading).toBeFocused()
    await expect(page).toHaveTitle(`${title} - vCluster Wizard`)
  }
})

test('the keyboard gets into the code pane and out again', async ({ page, wizard }) => {
  await wizard.open('backing-store')
  await expect(page.getByTestId('code-pane')).toBeVisible()
  await page.getByRole('tab', { name: 'values.yaml' }).focus()
  const inPane = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('[data-testid="code-pane"]') !== null)
  for (let i = 0; i < 12 && !(await inPane()); i++) await page.keyboard.press('Tab')
  expect(await inPane()).toBe(true)
  await expect(page.getByText('then Tab leaves the editor').first()).toBeVisible()
  await page.keyboard.press('Escape')
  for (let i = 0; i < 4 && (await inPane()); i++) await page.keyboard.press('Tab')
  expect(await inPane()).toBe(false)
})

test('the tabs of the output follow the arrow keys', async ({ page, wizard }) => {
  await wizard.open('backing-store')
  await page.getByRole('tab', { name: 'values.yaml' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Manifests/ })).toBeFocused()
  await expect(page.getByRole('tab', { name: /^Manifests/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(page.getByRole('tab', { name: 'Runbook' })).toBeFocused()
})

test('counts of findings are announced politely', async ({ page, wizard }) => {
  await wizard.open('high-availability')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '3')
  await expect(page.getByRole('status').filter({ hasText: /error/ }).first()).toBeAttached()
})

/** Presses Tab until an element inside a landmark with a matching name has the focus. */
async function tabTo(page: import('@playwright/test').Page, landmark: string, name: RegExp): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate((selector) => {
      const active = document.activeElement
      return active?.closest(selector) ? (active.textContent ?? '').trim() : ''
    }, landmark)
    if (name.test(text)) return
  }
  throw new Error(`nothing called ${name} can be reached with Tab`)
}
