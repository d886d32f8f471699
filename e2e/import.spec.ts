import { expect, test, type Wizard } from './page.ts'

/** A values file of the kind that guides show: three replicas and etcd members, and a budget without a number. */
const guide = `# from a guide
controlPlane:
  backingStore:
    etcd:
      deploy:
        enabled: true
        statefulSet:
          highAvailability:
            replicas: 3
  statefulSet:
    highAvailability:
      replicas: 3
      leaseDuration: 60
      renewDeadline: 40
      retryPeriod: 15
  advanced:
    podDisruptionBudget:
      enabled: true
`

async function paste(wizard: Wizard, text: string): Promise<void> {
  await wizard.page.getByRole('button', { name: /^More/ }).click()
  await wizard.page.getByRole('menuitem', { name: /Import/ }).click()
  await wizard.page.getByRole('dialog').getByRole('textbox', { name: 'Values' }).fill(text)
  await wizard.page.getByRole('dialog').getByRole('button', { name: 'Use these values' }).click()
}

test('a pasted file fills the form, its faults are found and can be mended', async ({ wizard, page }) => {
  await wizard.open('start')
  await paste(wizard, guide)
  await wizard.step('High availability')
  await expect(wizard.input('controlPlane.statefulSet.highAvailability.replicas')).toHaveValue('3')
  const budget = page
    .locator('main [data-severity="warning"]')
    .filter({ hasText: 'The budget has no number' })
  await budget.first().getByRole('button').first().click()
  await expect(budget).toHaveCount(0)
  expect(await wizard.values()).toMatch(/maxUnavailable: 1|minAvailable: 2/)
})

test('the same file on 0.24: what that chart lacks is named and can be removed', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('combobox', { name: /Chart version/ }).selectOption('0.24')
  await expect(page.getByText('0.24.2').first()).toBeVisible()
  await paste(wizard, guide)
  await wizard.tab(/^Manifests/)
  await expect(page.getByText('Helm would refuse these values')).toBeVisible()
  await wizard.steps.getByRole('link', { name: /^Findings/ }).click()
  const refused = page.locator('main [data-severity="error"]').first()
  await expect(refused).toContainText(/podDisruptionBudget|budget/i)
  await refused.getByRole('button').first().click()
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByText('Helm would refuse these values')).toHaveCount(0)
})

test('a file that is no YAML keeps the dialog, the text and the values', async ({ wizard, page }) => {
  await wizard.open('start')
  await paste(wizard, 'controlPlane:\n  backingStore: [\n')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/line \d/i)
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Values' })).toHaveValue(
    /backingStore: \[/,
  )
  await page.keyboard.press('Escape')
  expect(await wizard.values()).toBe('')
})

test('an import can be undone', async ({ wizard, page }) => {
  await wizard.open('start')
  await paste(wizard, guide)
  expect(await wizard.values()).not.toBe('')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await wizard.values()).toBe('')
})
