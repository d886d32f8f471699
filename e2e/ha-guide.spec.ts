import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test, type Wizard } from './page.ts'

const guide = readFileSync(join(import.meta.dirname, 'fixtures/ha-guide.yaml'), 'utf8')
const comments = guide.match(/#.*/g) ?? []
const mostClicks = 6

/** A production cluster of three nodes that is to get a chart. */
async function describeHost({ page }: Wizard, chart: string): Promise<void> {
  await page.getByRole('combobox', { name: /Chart version/ }).selectOption(chart)
  await page.getByRole('radio', { name: /Production/ }).check()
  const nodes = page.getByRole('textbox', { name: /nodes/i })
  await nodes.fill('3')
  await nodes.blur()
}

async function paste({ page }: Wizard, chart: string): Promise<void> {
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: /Import/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('textbox', { name: 'Text' }).fill(guide)
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await dialog.getByRole('combobox', { name: 'Chart version' }).selectOption(chart)
  await expect(dialog.getByText(new RegExp(`of chart ${chart}|Chart ${chart} has`)).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Use these values' }).click()
  await expect(dialog).toHaveCount(0)
}

/** Errors and warnings, worst first. */
const faults = ({ page }: Wizard): Locator =>
  page.getByRole('main').locator('[data-severity="error"], [data-severity="warning"]')

/** Every fault says why before it is mended. */
async function expectReasons(wizard: Wizard): Promise<void> {
  for (const note of await faults(wizard).all()) {
    await note.getByText('Why', { exact: true }).click()
    expect((await note.locator('details p').first().textContent())?.length).toBeGreaterThan(40)
  }
}

/** Takes the first fix of the first fault that has one; what is not safe is shown before it is done. Returns the clicks, 0 for none. */
async function fixNext(wizard: Wizard): Promise<number> {
  const own = wizard.page.getByRole('button', { name: /^(?!Go to the field|Line \d|Mute)/ })
  const note = faults(wizard).filter({ has: own }).first()
  if ((await note.count()) === 0) return 0
  const before = await faults(wizard).count()
  await note.getByRole('button').first().click()
  const dialog = wizard.page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'Changes to the values file' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect.poll(() => faults(wizard).count()).toBeLessThan(before)
  return 2
}

for (const chart of ['0.24', '0.36'])
  test(`the guide's high availability example works on ${chart} after a few clicks`, async ({
    wizard,
    page,
  }) => {
    test.slow()
    await wizard.open('start')
    await describeHost(wizard, chart)
    await paste(wizard, chart)
    expect(await wizard.values()).toBe(guide)
    await wizard.steps.getByRole('link', { name: /^Findings/ }).click()
    await expect(wizard.heading).toHaveText('Findings')
    await expect(faults(wizard).first()).toBeVisible()
    await expectReasons(wizard)

    let clicks = 1
    await page.getByRole('button', { name: /^Fix all safe/ }).click()
    await expect(page.getByRole('button', { name: 'Nothing to fix safely' })).toBeVisible()
    for (let more = await fixNext(wizard); more > 0; more = await fixNext(wizard)) clicks += more
    expect(clicks).toBeLessThanOrEqual(mostClicks)

    await expect(faults(wizard)).toHaveCount(0)
    const values = await wizard.values()
    for (const comment of comments) expect(values).toContain(comment)
    await wizard.tab(/^Manifests/)
    await expect(page.getByText('Helm would refuse these values')).toHaveCount(0)
    expect(await wizard.outputText()).toMatch(/^kind: /m)
  })
