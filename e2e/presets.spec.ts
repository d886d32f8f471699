import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { looks } from './looks.ts'
import { expect, test } from './page.ts'

const dialogOf = (page: Page): Locator => page.getByRole('dialog')
const openPreview = async (page: Page, title: string): Promise<Locator> => {
  await page.getByRole('button', { name: `Preview ${title}` }).click()
  await expect(dialogOf(page).getByRole('heading', { name: title })).toBeVisible()
  return dialogOf(page)
}
const figure = (scope: Locator, unit: string): Locator =>
  scope.getByRole('list', { name: 'Footprint', exact: true }).getByRole('listitem').filter({ hasText: unit })

test('a starting point is previewed, applied in one step, and undone', async ({ wizard, page }) => {
  await wizard.open('start')
  const card = page.locator('[data-preset="prod-ha-deployed-etcd"]')
  await expect(card).toContainText('8 pods')
  await expect(figure(wizard.output, 'pods')).toHaveText('2 pods')
  const dialog = await openPreview(page, 'Production, deployed etcd')
  await expect(dialog.getByRole('region', { name: 'Changes to the values file' })).toContainText('+')
  await expect(dialog.getByRole('row', { name: /^Pods/ })).toHaveText('Pods28')
  await expect(dialog.getByRole('row', { name: /^Nodes/ })).toContainText('3 (4 advised)')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(figure(wizard.output, 'pods')).toHaveText('8 pods')
  await expect(figure(wizard.output, 'node')).toHaveText('needs 3 nodes')
  expect(await wizard.values()).toContain('release: my-vcluster')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await wizard.values()).toBe('')
  await expect(figure(wizard.output, 'pods')).toHaveText('2 pods')
})

test('on top of the choices keeps what the starting point does not say', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '5')
  await wizard.step('Start')
  await page.getByText('More starting points').click()
  const dialog = await openPreview(page, 'Air-gapped')
  await expect(dialog.getByText('Dropped or replaced: 1 of your settings')).toBeVisible()
  await dialog.getByRole('radio', { name: 'On top of them' }).check()
  await expect(dialog.getByText(/Overwritten/)).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const values = await wizard.values()
  expect(values).toContain('replicas: 5')
  expect(values).toContain('defaultImageRegistry')
})

test('on top names the settings that it overwrites', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '5')
  await wizard.step('Start')
  const dialog = await openPreview(page, 'Production, embedded etcd')
  await dialog.getByRole('radio', { name: 'On top of them' }).check()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'highAvailability.replicas' })).toContainText(
    '5 → 3',
  )
})

test('additions go over a starting point, and alone', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('combobox', { name: /Platform/ }).selectOption('openshift')
  const dialog = await openPreview(page, 'Production, deployed etcd')
  await expect(dialog.getByRole('combobox', { name: 'OpenShift' })).toHaveValue('openshift')
  await dialog.getByRole('combobox', { name: 'Storage class' }).selectOption('openshift-gp3-csi')
  await dialog.getByRole('checkbox', { name: 'Priority' }).check()
  await expect(dialog.getByRole('region', { name: 'Manifest for Priority' })).toContainText('PriorityClass')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const values = await wizard.values()
  expect(values).toContain('storageClass: gp3-csi')
  expect(values).toContain('endpoints/restricted')
  expect(values).toContain('priorityClassName: vcluster-control-plane')
  await page.getByRole('button', { name: 'Choose additions' }).click()
  await expect(dialogOf(page).getByRole('button', { name: 'Apply' })).toBeDisabled()
  await dialogOf(page).getByRole('checkbox', { name: 'Faster fail-over' }).check()
  await dialogOf(page).getByRole('button', { name: 'Apply' }).click()
  expect(await wizard.values()).toContain('leaseDuration: 15')
})

test('the footprint is explained by keyboard, and the focus comes back', async ({ wizard, page }) => {
  await wizard.open('start')
  const explain = wizard.output.getByRole('button', { name: 'Explain' })
  await explain.focus()
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('row', { name: /^coredns/ })).toContainText('0.02')
  await expect(dialog.getByText('All pods may share one node.')).toBeVisible()
  await dialog.getByText(/^Containers of one pod/).click()
  await expect(dialog.getByRole('row', { name: /syncer/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(explain).toBeFocused()
})

for (const [scheme, width] of looks)
  test(`axe finds nothing in the dialogs, ${scheme}, ${width} pixels wide`, async ({ wizard, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await wizard.open('start')
    await page.getByRole('radio', { name: /Production/ }).check()
    const dialog = await openPreview(page, 'Production, deployed etcd')
    await dialog.getByRole('checkbox', { name: 'Priority' }).check()
    await dialog.getByRole('checkbox', { name: 'Network policies' }).check()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Apply' }).click()
    if (width < 900) await page.getByRole('link', { name: /^Output/ }).click()
    await wizard.output.getByRole('button', { name: 'Explain' }).click()
    await expect(dialog.getByRole('heading', { name: 'Nodes and zones' })).toBeVisible()
    await dialog.getByText(/^Containers of one pod/).click()
    expect(await violations(page)).toEqual([])
  })

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`)
}
