import { readFileSync } from 'node:fs'
import { expect, test } from './page.ts'

const replicas = 'controlPlane.statefulSet.highAvailability.replicas'

test('the changed lines of the last edit are highlighted', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await expect(page.getByTestId('code-pane')).toBeVisible()
  await wizard.fill(replicas, '2')
  await expect(page.locator('.wizard-changed-line').first()).toBeVisible()
})

test('warnings are markers in the values pane', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '3')
  await expect(page.locator('.squiggly-error, .squiggly-warning').first()).toBeVisible()
})

test('each object and all of them can be shown and downloaded', async ({ wizard, page }) => {
  await wizard.open('backing-store')
  await wizard.tab(/^Manifests/)
  const chooser = wizard.output.getByRole('combobox')
  const all = await wizard.outputText()
  expect(all.match(/^# Source: vcluster\/templates\//gm)?.length).toBe(
    (await chooser.locator('option').count()) - 1,
  )
  const service = await chooser.locator('option', { hasText: 'Service my-vcluster (' }).getAttribute('value')
  await chooser.selectOption(service)
  const one = await wizard.outputText()
  expect(one).toContain('kind: Service')
  expect(one).not.toContain('---')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem', { name: /manifests/i }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('my-vcluster-manifests.yaml')
  expect(readFileSync(await download.path(), 'utf8')).toBe(all)
})

test('on a phone the output is plain text, one view at a time', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await wizard.open('high-availability')
  await wizard.fill(replicas, '2')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Output' }).click()
  await expect(wizard.output.getByRole('textbox', { name: 'values.yaml' })).toHaveValue(/replicas: 2/)
  await wizard.tab(/^Manifests/)
  await expect(page.getByTestId('plain-text')).toContainText('replicas: 2')
  await expect(page.getByTestId('code-pane')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expect(wizard.heading).toHaveText('Output')
  await expect(page.getByRole('main')).toHaveAccessibleName('Output')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Form' }).click()
  await expect(wizard.heading).toHaveText('High availability')
})

test('the output can take the whole width and be resized with the keyboard', async ({ wizard, page }) => {
  await wizard.open('start')
  const divider = page.getByRole('separator', { name: /output/i })
  const before = await divider.getAttribute('aria-valuenow')
  await divider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(divider).not.toHaveAttribute('aria-valuenow', before ?? '')
  await page.getByRole('button', { name: 'Output over the whole width' }).click()
  await expect(wizard.heading).toHaveText('Output')
  await expect(page.getByRole('main')).toHaveAccessibleName('Output')
  await page.getByRole('button', { name: 'Show the form again' }).click()
  await expect(wizard.heading).toHaveText('Start')
})

test('the layout does not jump while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (window as unknown as { shift: number }).shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./')
  await expect(page.getByTestId('code-pane')).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02)
})
