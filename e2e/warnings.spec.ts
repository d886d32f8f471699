import { expect, test } from './page.ts'

const etcdReplicas = 'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas'
const etcdClass = 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.storageClass'

test.beforeEach(async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('radio', { name: /Production/ }).check()
  await page.getByRole('combobox', { name: /Platform/ }).selectOption({ label: 'AKS' })
  await page.getByRole('textbox', { name: /Nodes/ }).fill('5')
  await wizard.step('Backing store')
  await page.getByRole('radio', { name: /Deployed etcd/ }).check()
})

test('an even number of etcd members is found and mended', async ({ wizard }) => {
  await wizard.fill(etcdReplicas, '4')
  const row = wizard.field(etcdReplicas).first()
  await expect(row.getByText(/4 members/)).toBeVisible()
  await expect(wizard.steps.getByRole('link', { name: /^Backing store/ })).toContainText(/[1-9]/)
  await row.getByRole('button', { name: /^Use 3/ }).click()
  await expect(wizard.input(etcdReplicas).first()).toHaveValue('3')
  await expect(row.getByText(/4 members/)).toHaveCount(0)
  expect(await wizard.values()).toContain('replicas: 3')
})

test('a storage class on hard disks is found and mended', async ({ wizard, page }) => {
  await wizard.step('Persistence')
  await page.locator(`[data-path="${etcdClass}"]`).getByRole('combobox').fill('azurefile')
  const row = wizard.field(etcdClass)
  await expect(row.locator('[data-severity]')).not.toHaveCount(0)
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
    .getByRole('button', { name: /Spread|anti-affinity/i })
    .first()
    .click()
  expect(await wizard.values()).toContain('podAntiAffinity')
})
