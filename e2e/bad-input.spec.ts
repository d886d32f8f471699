import { expect, test } from './page.ts'

const replicas = 'controlPlane.statefulSet.highAvailability.replicas'
const size = 'controlPlane.statefulSet.persistence.volumeClaim.size'
const tolerations = 'controlPlane.statefulSet.scheduling.tolerations'

test('an impossible number is refused at its field and never reaches the values', async ({ wizard }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, 'three')
  await expect(wizard.field(replicas).getByRole('alert')).toBeVisible()
  await expect(wizard.input(replicas)).toHaveValue('three')
  expect(await wizard.values()).toBe('')
  await wizard.fill(replicas, '2')
  await expect(wizard.field(replicas).getByRole('alert')).toHaveCount(0)
  expect(await wizard.values()).toContain('replicas: 2')
})

test('a quantity is checked as Kubernetes does', async ({ wizard }) => {
  await wizard.open('persistence')
  const field = wizard.field(size).first()
  const input = field.locator('input')
  await input.fill('5GB')
  await input.blur()
  await expect(field.getByRole('alert')).toBeVisible()
  await input.fill('20Gi')
  await input.blur()
  await expect(field.getByRole('alert')).toHaveCount(0)
  expect(await wizard.values()).toContain('size: 20Gi')
})

test('a YAML error is shown where it is, the last good state stays, and the text too', async ({ wizard }) => {
  await wizard.open('scheduling')
  const good = '- key: dedicated\n  operator: Exists\n'
  await wizard.fill(tolerations, good)
  expect(await wizard.values()).toContain('key: dedicated')
  const bad = '- key: dedicated\n  operator: [Exists\n'
  await wizard.fill(tolerations, bad)
  await expect(wizard.field(tolerations).getByRole('alert')).toContainText(/line [23]/i)
  await expect(wizard.input(tolerations)).toHaveValue(bad)
  expect(await wizard.values()).toContain('operator: Exists')
})

test('a wrong release name is refused', async ({ wizard, page }) => {
  await wizard.open('start')
  const name = page.getByRole('textbox', { name: 'Release name' })
  await name.fill('My Cluster')
  await name.blur()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await wizard.tab('Export')
  expect(await wizard.outputText()).toContain('--install my-vcluster ')
})

test('resetting a field takes the value back', async ({ wizard }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '2')
  await wizard
    .field(replicas)
    .getByRole('button', { name: /^Reset/ })
    .click()
  await expect(wizard.input(replicas)).toHaveValue('')
  expect(await wizard.values()).toBe('')
})
