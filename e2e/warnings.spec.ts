import { expect, test } from './page.ts'

const etcdReplicas = 'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas'
const etcdClass = 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.storageClass'

test.beforeEach(async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('radio', { name: /Production/ }).check()
  await page.getByRole('combobox', { name: /Platform/ }).selectOption('gke')
  await page.getByRole('textbox', { name: /Nodes/ }).fill('5')
  await wizard.step('Backing store')
  await page.getByRole('radio', { name: /Deployed etcd/ }).check()
})

test('an even number of etcd members is found and mended', async ({ wizard }) => {
  await wizard.fill(etcdReplicas, '4')
  const row = wizard.field(etcdReplicas).first()
  await expect(row.getByText(/4 etcd members survive/)).toBeVisible()
  await expect(wizard.steps.getByRole('link', { name: /^Backing store/ })).toContainText(/[1-9]/)
  await row.getByRole('button', { name: 'Use 5 etcd members' }).click()
  await expect(wizard.input(etcdReplicas).first()).toHaveValue('5')
  await expect(row.getByText(/4 etcd members survive/)).toHaveCount(0)
  expect(await wizard.values()).toContain('replicas: 5')
})

test('a storage class on hard disks is found and mended', async ({ wizard }) => {
  await wizard.step('Persistence')
  const row = wizard.field(etcdClass)
  await row.getByRole('combobox').fill('standard')
  await row.getByRole('combobox').blur()
  const note = row.locator('[data-severity]').filter({ hasText: /spinning disks/ })
  await expect(note).toBeVisible()
  await note.getByRole('button', { name: /^Use / }).first().click()
  const dialog = wizard.page.getByRole('dialog')
  await expect(dialog).toContainText('+')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(note).toHaveCount(0)
  expect(await wizard.values()).toMatch(/storageClass: (?!standard\n)/)
})

test('missing anti-affinity is found and mended', async ({ wizard, page }) => {
  await wizard.step('High availability')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '3')
  await wizard.steps.getByRole('link', { name: /^Findings/ }).click()
  const note = page
    .locator('[data-severity]')
    .filter({ hasText: /share a node|same node|one node/i })
    .first()
  await expect(note).toBeVisible()
  await note
    .getByRole('button', { name: /Keep the replicas on different hosts/ })
    .first()
    .click()
  expect(await wizard.values()).toContain('podAntiAffinity')
})
