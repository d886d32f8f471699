import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { looks } from './looks.ts'
import { expect, test, type Wizard } from './page.ts'

const replicas = 'controlPlane.statefulSet.highAvailability.replicas'

const summary = (page: Page): Locator => page.getByTestId('compare-summary')
const report = (page: Page): Locator => page.getByRole('region', { name: 'Upgrade report' })
const lines = (page: Page): Locator => page.getByTestId('diff-pane').locator('.view-lines')
const against = (page: Page): Locator => page.getByRole('combobox', { name: 'Compare with' })

async function part(page: Page, name: 'Values' | 'Manifests' | 'Report'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Part' }).getByRole('radio', { name }).check()
}

async function compare(wizard: Wizard, other?: string): Promise<void> {
  await wizard.tab('Compare')
  if (other) await against(wizard.page).selectOption(other)
}

test('values and manifests against the chart’s defaults, counted and in words', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await compare(wizard)
  await expect(summary(page)).toHaveText('No value differs.')
  await expect(page.getByText('No differences')).toBeVisible()
  await wizard.fill(replicas, '3')
  await expect(summary(page)).toHaveText('1 value changed.')
  await expect(page.getByText('From the defaults of 0.36 to your values')).toBeVisible()
  await summary(page).click()
  await expect(page.getByText(`${replicas}: 1 becomes 3`)).toBeVisible()
  await expect(lines(page).last()).toContainText('replicas: 3')
  await part(page, 'Manifests')
  await expect(summary(page)).toHaveText(/^\d objects? (added|changed)/)
  await page.getByRole('radio', { name: /StatefulSet my-vcluster/ }).check()
  await expect(lines(page).last()).toContainText('replicas: 3')
  await expect(lines(page).last()).not.toContainText('kind: Secret')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(summary(page)).toHaveText('No object changes.')
})

test('against the imported file, as it was written', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: /Import/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const text = '# ours\ncontrolPlane:\n  statefulSet:\n    highAvailability:\n      replicas: 1 # one\n'
  const file = { name: 'ours.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) }
  await dialog.locator('input[type="file"]').setInputFiles(file)
  await dialog.getByRole('button', { name: 'Use these values' }).click()
  await compare(wizard)
  await expect(page.getByText('From ours.yaml (0.36) to your values (0.36)')).toBeVisible()
  await expect(page.getByText('No differences')).toBeVisible()
  await wizard.step('High availability')
  await wizard.fill(replicas, '2')
  await expect(summary(page)).toHaveText('1 value changed.')
  await expect(lines(page).last()).toContainText('# ours')
  await expect(lines(page).last()).toContainText('replicas: 2 # one')
  await part(page, 'Manifests')
  await expect(summary(page)).toContainText('changed')
  await against(page).selectOption('defaults')
  await expect(page.getByText('From the defaults of 0.36 to your values')).toBeVisible()
})

test('against what is deployed, with what Kubernetes would refuse', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('radio', { name: 'Upgrade' }).check()
  await page.getByRole('button', { name: 'Keep these values' }).click()
  await compare(wizard, 'previous')
  await expect(page.getByText('From what is deployed (0.36) to your values (0.36)')).toBeVisible()
  await expect(summary(page)).toHaveText('No value differs.')
  await wizard.step('Persistence')
  const size = wizard.field('controlPlane.statefulSet.persistence.volumeClaim.size').getByRole('combobox')
  await size.fill('50Gi')
  await size.blur()
  await expect(summary(page)).toHaveText('1 value added.')
  await page.getByRole('checkbox', { name: 'With the chart’s defaults' }).check()
  await expect(summary(page)).toHaveText('1 value changed.')
  await part(page, 'Manifests')
  await expect(summary(page)).toContainText('replaced')
  await expect(page.getByText('Kubernetes refuses: spec.volumeClaimTemplates')).toBeVisible()
  await part(page, 'Report')
  await expect(report(page).locator('[data-severity="error"]').first()).toBeVisible()
})

test('the same values in another version: counts, folded labels, both directions', async ({
  wizard,
  page,
}) => {
  await wizard.open('start')
  await compare(wizard, '0.24')
  await expect(page.getByText('From 0.24 (other) to 0.36 (current)')).toBeVisible()
  await expect(summary(page)).toHaveText(/^\d+ values differ: \d+ added, \d+ removed, \d+ changed\.$/)
  await part(page, 'Manifests')
  await expect(summary(page)).toHaveText(
    '1 object removed, 3 changed. 5 more differ only in the chart’s label.',
  )
  const account = page.getByRole('radio', { name: /ServiceAccount vc-my-vcluster/ })
  await expect(account).toBeHidden()
  await page.getByText('Only the chart’s label differs (5)').click()
  await account.check()
  await expect(lines(page).last()).toContainText('chart: vcluster-0.36.1')
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(page.getByText('From 0.36 (current) to 0.24 (other)')).toBeVisible()
  await expect(summary(page)).toContainText('1 object added')
  await part(page, 'Report')
  await expect(report(page)).toContainText('0.36 to 0.24 is a downgrade.')
})

test('a fix of the report is one step of the history', async ({ wizard, page }) => {
  await wizard.open('start')
  await compare(wizard, '0.24')
  await part(page, 'Report')
  await expect(summary(page)).toHaveText('1 warning, 7 notes.')
  const note = report(page).locator('[data-severity]').filter({ hasText: 'limits.memory' })
  await note.getByRole('button', { name: 'Keep 2Gi' }).click()
  await expect(note).toHaveCount(0)
  await expect(summary(page)).toBeFocused()
  await expect(summary(page)).toHaveText('1 warning, 6 notes.')
  expect(await wizard.values()).toContain('memory: 2Gi')
  await compare(wizard)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(note).toBeVisible()
  await report(page)
    .getByRole('button', { name: /^Keep the old values of all changed defaults \(4\)/ })
    .click()
  await expect(summary(page)).toHaveText('1 warning, 3 notes.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(summary(page)).toHaveText('1 warning, 7 notes.')
})

test('fixes for a newer chart wait for the switch, which is one step', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('combobox', { name: /Chart version/ }).selectOption('0.24')
  await expect(page.getByRole('link', { name: /chart 0\.24\.2/ })).toBeVisible()
  await compare(wizard, '0.36')
  await part(page, 'Report')
  await expect(page.getByText('From 0.24 (current) to 0.36 (other)')).toBeVisible()
  await report(page).getByRole('button', { name: 'Keep 2Gi' }).click()
  await expect(page.getByText('Waiting for the switch: Keep 2Gi.')).toBeVisible()
  await expect(page.getByRole('link', { name: /chart 0\.24\.2/ })).toBeVisible()
  await page.getByRole('button', { name: 'Switch to 0.36 with 1 fix' }).click()
  await expect(page.getByRole('link', { name: /chart 0\.36\.1/ })).toBeVisible()
  await expect(page.getByText('From 0.24 (other) to 0.36 (current)')).toBeVisible()
  await expect(summary(page)).toHaveText('1 warning, 6 notes.')
  expect(await wizard.values()).toContain('memory: 2Gi')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: /chart 0\.24\.2/ })).toBeVisible()
  expect(await wizard.values()).not.toContain('memory: 2Gi')
})

test('values that the other chart refuses: the report says why, and the fix is part of the switch', async ({
  wizard,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await wizard.open('start')
  await page.getByRole('combobox', { name: /Chart version/ }).selectOption('0.28')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Output' }).click()
  await page
    .getByRole('textbox', { name: 'values.yaml' })
    .fill('sleepMode:\n  enabled: true\n  autoSleep:\n    afterInactivity: 1h\n')
  await compare(wizard, '0.36')
  await part(page, 'Manifests')
  await expect(page.getByRole('heading', { name: 'Helm would refuse 0.36 (other)' })).toBeVisible()
  await part(page, 'Report')
  const note = report(page).locator('[data-severity="error"]').filter({ hasText: 'sleepMode is sleep.auto' })
  await note.getByRole('button', { name: 'Move it to sleep.auto' }).click()
  await expect(note).toHaveCount(0)
  await part(page, 'Manifests')
  await expect(summary(page)).toContainText('changed')
  await part(page, 'Report')
  await page.getByRole('button', { name: 'Drop them' }).click()
  await expect(note).toBeVisible()
})

test.describe('without the cache of earlier visits', () => {
  test.use({ serviceWorkers: 'block' })

  test('nothing is loaded or derived before somebody asks', async ({ wizard, page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await wizard.open('start')
    await expect(page.getByTestId('code-pane')).toBeVisible()
    const of = (name: RegExp): string[] => asked.filter((url) => name.test(url))
    expect(of(/ComparePane|DiffPane|\/0\.24-/)).toEqual([])
    await compare(wizard)
    await expect(summary(page)).toBeVisible()
    expect(of(/\/0\.24-/)).toEqual([])
  })

  test('a chart that does not arrive can be asked for again', async ({ wizard, page }) => {
    await wizard.open('start')
    await page.route(/\/0\.24-/, (route) => route.abort())
    await compare(wizard, '0.24')
    await expect(page.getByText('Chart 0.24 did not load')).toBeVisible()
    await page.unroute(/\/0\.24-/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(summary(page)).toContainText('values differ')
    // The browser itself reports what did not arrive.
    expect(wizard.complaints.every((text) => text.includes('net::ERR_FAILED'))).toBe(true)
    wizard.complaints.length = 0
  })
})

test('on a phone the differences are plain lines', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await wizard.open('high-availability')
  await wizard.fill(replicas, '3')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Output' }).click()
  await compare(wizard)
  await expect(page.getByTestId('plain-diff')).toContainText('+         replicas: 3')
  await expect(page.getByTestId('diff-pane')).toHaveCount(0)
  for (const other of ['defaults', '0.24'])
    for (const name of ['Values', 'Manifests', 'Report'] as const) {
      if (other === 'defaults' && name === 'Report') continue
      await against(page).selectOption(other)
      await part(page, name)
      await expect(summary(page)).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  const small = await wizard.output
    .locator('button, select, summary, label:has(input)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 38)
        .map((one) => `${one.tagName} ${one.textContent}`),
    )
  expect(small).toEqual([])
})

for (const [scheme, width] of looks)
  test(`axe finds nothing, ${scheme}, ${width} pixels wide`, async ({ wizard, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await wizard.open('start')
    if (width < 900)
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Output' }).click()
    await compare(wizard, '0.24')
    for (const name of ['Values', 'Manifests', 'Report'] as const) {
      await part(page, name)
      await expect(summary(page)).toBeVisible()
      if (width > 900 && name !== 'Report') await expect(lines(page).last()).toContainText(':')
      const { violations } = await new AxeBuilder({ page }).include('section[aria-label="Output"]').analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${name}: ${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
        ),
      ).toEqual([])
    }
  })
