import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './page.ts'

const pane = (page: Page): Locator => page.getByTestId('code-pane')
const suggestions = (page: Page): Locator => page.locator('.suggest-widget.visible')
const suggestion = (page: Page, name: string): Locator =>
  suggestions(page).getByRole('option', { name: new RegExp(`^${name}(,|$)`) })
const squiggles = (page: Page, severity: 'error' | 'warning'): Locator =>
  page.locator(`.squiggly-${severity}`)

/** Puts a text into the empty values editor, with the cursor at its end. */
async function write(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await pane(page).locator('.view-lines').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')
}

/** Asks for suggestions until the worker has loaded what it answers from. */
async function suggest(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+Space')
    await expect(suggestions(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** Opens the fixes of the line and takes one. */
async function fix(page: Page, name: string | RegExp): Promise<void> {
  await page.keyboard.press('ControlOrMeta+.')
  const option = page.locator('.action-widget').getByRole('option', { name })
  await expect(option).toBeVisible()
  for (let i = 0; i < 10 && !(await option.getAttribute('class'))?.includes('focused'); i++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test.beforeEach(async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await expect(pane(page)).toBeVisible({ timeout: 20_000 })
})

test('keys and their values are completed, one after the other', async ({ wizard, page }) => {
  await write(page, 'controlPlane:\n  statefulSet:\n    persistence:\n      volumeClaim:\n        ')
  await suggest(page)
  await expect(suggestion(page, 'retentionPolicy')).toContainText('text · default Retain')
  // Not cut off by the pane that it belongs to.
  await suggestion(page, 'retentionPolicy').click({ trial: true })
  await page.keyboard.type('ena')
  await expect(suggestion(page, 'enabled')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(suggestion(page, 'auto')).toBeVisible()
  await page.keyboard.type('f')
  await page.keyboard.press('Tab')
  expect(await wizard.values()).toContain('volumeClaim:\n        enabled: false')
})

test('fields of Kubernetes are completed', async ({ wizard, page }) => {
  await write(page, 'controlPlane:\n  statefulSet:\n    scheduling:\n      tolerations:\n        - ')
  await suggest(page)
  await page.keyboard.type('eff')
  await page.keyboard.press('Enter')
  await expect(suggestion(page, 'NoSchedule')).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await wizard.values()).toMatch(/- effect: No/)
})

test('a setting is explained where the pointer rests', async ({ page }) => {
  await write(page, 'controlPlane:\n  statefulSet:\n    highAvailability:\n      replicas: 3\n')
  await expect(async () => {
    await page.mouse.move(0, 0)
    await pane(page).locator('.view-line').getByText('replicas').hover()
    const hover = page.locator('.monaco-hover').filter({ hasText: 'Default: 1' })
    await expect(hover).toContainText('controlPlane.statefulSet.highAvailability.replicas', { timeout: 1500 })
  }).toPass()
})

test('an unknown key is marked once, and renamed by keyboard as one step', async ({ wizard, page }) => {
  const text = 'controlPlane:\n  statefulSet:\n    highAvailability:\n      leaseDuratoin: 70 # seconds'
  await write(page, text)
  await expect(squiggles(page, 'error')).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(page.locator('.marker-widget')).toContainText('Did you mean "leaseDuration"?')
  await page.keyboard.press('Escape')
  await fix(page, 'Rename to leaseDuration')
  expect(await wizard.values()).toBe(text.replace('Duratoin', 'Duration'))
  await expect(squiggles(page, 'error')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await wizard.values()).toBe(text)
})

test('a removed setting says when it went, and a confirmed fix drops it', async ({ wizard, page }) => {
  await write(page, 'sleepMode:\n  enabled: true\n')
  await page.keyboard.press('ControlOrMeta+Home')
  await expect(squiggles(page, 'error')).toHaveCount(1)
  await expect(async () => {
    await page.keyboard.press('F8')
    await expect(page.locator('.marker-widget')).toContainText('sleepMode was removed in 0.32', {
      timeout: 1000,
    })
  }).toPass()
  await page.keyboard.press('Escape')
  await fix(page, 'Remove sleepMode…')
  const dialog = page.getByRole('dialog', { name: 'Remove sleepMode' })
  await expect(dialog).toContainText('- sleepMode:')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await wizard.values()).toBe('')
})

test('a finding is fixed where it is marked', async ({ wizard, page }) => {
  const replicas = '          highAvailability:\n            replicas: 4'
  await write(
    page,
    `controlPlane:\n  backingStore:\n    etcd:\n      deploy:\n        enabled: true\n        statefulSet:\n${replicas}`,
  )
  await expect(squiggles(page, 'warning')).not.toHaveCount(0)
  await fix(page, 'Use 5 etcd members')
  await expect.poll(() => wizard.values()).toContain('replicas: 5')
})

test('the chosen chart version decides what is offered', async ({ page }) => {
  await write(page, 's')
  await suggest(page)
  await expect(suggestion(page, 'sleep')).toBeVisible()
  await expect(suggestion(page, 'sleepMode')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.goto('./#start')
  await page.getByRole('combobox', { name: /Chart version/ }).selectOption('0.24')
  await pane(page).locator('.view-lines').click()
  await expect(async () => {
    await page.keyboard.press('Escape')
    await suggest(page)
    await expect(suggestion(page, 'sleepMode')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(suggestion(page, 'sleep')).toHaveCount(0)
})

test('what was loaded answers without a network', async ({ wizard, page, context }) => {
  await write(page, 'sync:\n  ')
  await suggest(page)
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  await page.keyboard.type('toH')
  await expect(suggestion(page, 'toHost')).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await wizard.values()).toContain('toHost:')
})

test('Escape closes the suggestions first; then Tab leaves the editor', async ({ page }) => {
  await write(page, 'sync:\n  ')
  await suggest(page)
  await page.keyboard.press('Escape')
  await expect(suggestions(page)).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(pane(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(pane(page).locator(':focus')).toHaveCount(0)
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing while suggestions are open, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await write(page, 'sync:\n  toHost:\n    ')
    await suggest(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([])
  })
