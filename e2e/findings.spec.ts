import { expect, test } from './page.ts'

const etcdReplicas = 'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas'

test.beforeEach(async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('radio', { name: /Production/ }).check()
  await wizard.step('Backing store')
  await page.getByRole('radio', { name: /Deployed etcd/ }).check()
  await wizard.fill(etcdReplicas, '4')
  await wizard.step('High availability')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '3')
  await wizard.steps.getByRole('link', { name: /^Findings/ }).click()
})

test('every severity is shown, counted and can be filtered', async ({ page }) => {
  const notes = (severity: string) => page.getByRole('main').locator(`[data-severity="${severity}"]`)
  for (const [name, severity] of [
    ['Errors', 'error'],
    ['Warnings', 'warning'],
    ['Notes', 'info'],
  ] as const) {
    const option = page.getByRole('radio', { name: new RegExp(`^${name} \\d`) })
    await option.check()
    const count = Number((await page.getByText(new RegExp(`^${name} \\d+$`)).textContent())?.split(' ')[1])
    await expect(notes(severity)).toHaveCount(count)
    await expect(page.getByRole('main').locator('[data-severity]')).toHaveCount(count)
  }
  await page.getByRole('radio', { name: /^All/ }).check()
  await page.getByRole('searchbox', { name: 'Filter findings' }).fill('etcd-replicas-even')
  await expect(page.getByRole('main').locator('[data-severity]')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Filter findings' }).fill('no such thing')
  await expect(page.getByText('No finding fits the filter.')).toBeVisible()
})

test('a rule is muted with a reason, stays so over a reload and in a link, and comes back', async ({
  wizard,
  page,
}) => {
  const note = page.locator('[data-severity]').filter({ hasText: /4 etcd members survive/ })
  await note.getByRole('button', { name: 'Mute' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Mute the rule' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A fifth member follows next week')
  await dialog.getByRole('button', { name: 'Mute the rule' }).click()
  await expect(note).toHaveCount(0)
  await page.reload()
  const muted = page.getByRole('region', { name: 'Muted' })
  await expect(muted).toContainText('A fifth member follows next week')
  await expect(muted).toContainText(/4 etcd members survive/)
  await muted.getByRole('button', { name: /^Unmute/ }).click()
  await expect(note).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(note).toHaveCount(0)
  await wizard.steps.getByRole('link', { name: /^Backing store/ }).click()
  await expect(page.getByText(/4 etcd members survive/)).toHaveCount(0)
})

test('all safe fixes at once, and one undo takes them back', async ({ wizard, page }) => {
  const before = await wizard.values()
  await page.getByRole('button', { name: /^Fix all safe \(\d+\)/ }).click()
  await expect(page.getByText(/^Applied \d+ fixes: /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Nothing to fix safely' })).toBeDisabled()
  const after = await wizard.values()
  expect(after).toContain('replicas: 5')
  expect(after).not.toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await wizard.values()).toBe(before)
})

test('a finding leads to its line and to its field', async ({ wizard, page }) => {
  await wizard.tab(/^Manifests/)
  const note = page.locator('[data-severity]').filter({ hasText: /4 etcd members survive/ })
  await note.getByRole('button', { name: /^Line \d+/ }).click()
  await expect(page.getByRole('tab', { name: 'values.yaml' })).toHaveAttribute('aria-selected', 'true')
  await note.getByRole('button', { name: 'Go to the field' }).click()
  await expect(wizard.heading).toHaveText('High availability')
  await expect(wizard.input(etcdReplicas).first()).toBeFocused()
})
