import { expect, test } from './page.ts'

test('a starting point fills the form and can be undone', async ({ wizard, page }) => {
  await wizard.open('start')
  const card = page
    .getByRole('listitem')
    .filter({ hasText: /deployed etcd/i })
    .first()
  await card.getByRole('button', { name: /^Preview/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click()
  const values = await wizard.values()
  expect(values).toContain('podAntiAffinity')
  expect(values).toContain('release: my-vcluster')
  await expect(page.getByRole('status').filter({ hasText: /Undo/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await wizard.values()).toBe('')
})

test('API rate limits become arguments of the API server and leave the others alone', async ({
  wizard,
  page,
}) => {
  await wizard.open('distro')
  const args = 'controlPlane.distro.k8s.apiServer.extraArgs'
  const block = page.locator('[data-block="api-rate-limits"]')
  await block.getByRole('textbox').first().fill('800')
  await block.getByRole('textbox').first().blur()
  await block.getByRole('textbox').last().fill('400')
  await block.getByRole('textbox').last().blur()
  const values = await wizard.values()
  expect(values).toContain('--max-requests-inflight=800')
  expect(values).toContain('--max-mutating-requests-inflight=400')
  await expect(wizard.field(args)).toContainText(/./)
  await block.getByRole('textbox').first().fill('')
  await block.getByRole('textbox').first().blur()
  expect(await wizard.values()).not.toContain('--max-requests-inflight')
})

test('the anti-affinity builder writes a term that matches the pods of the chart', async ({
  wizard,
  page,
}) => {
  await wizard.open('scheduling')
  const block = page.locator('[data-block="anti-affinity-control-plane"]')
  await block.getByRole('radio', { name: 'Required' }).check()
  const values = await wizard.values()
  expect(values).toContain('requiredDuringSchedulingIgnoredDuringExecution')
  expect(values).toMatch(/app: vcluster\n\s+release: my-vcluster/)
  await block.getByRole('radio', { name: 'None' }).check()
  expect(await wizard.values()).toBe('')
})

test('an existing claim becomes the data volume and switches the new claim off', async ({ wizard, page }) => {
  await wizard.open('persistence')
  const block = page.locator('[data-block="existing-claim"]')
  await block.getByRole('textbox').fill('my-existing-pvc')
  await block.getByRole('button', { name: /^Use/ }).click()
  const values = await wizard.values()
  expect(values).toContain('claimName: my-existing-pvc')
  expect(values).toMatch(/volumeClaim:\n\s+enabled: false/)
})

test('the review lists what differs, with the way back', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '2')
  await wizard.step('Review')
  const review = page.locator('[data-block="review"]')
  await expect(review).toContainText('controlPlane.statefulSet.highAvailability.replicas')
  await expect(review).toContainText('helm upgrade --install my-vcluster vcluster')
  await review
    .getByRole('link', { name: /High availability/ })
    .first()
    .click()
  await expect(wizard.heading).toHaveText('High availability')
})

test('changing the release name renames what hangs on it', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('textbox', { name: 'Release name' }).fill('team-a')
  await page.getByRole('textbox', { name: 'Release name' }).blur()
  await expect(page.getByRole('textbox', { name: 'Namespace' })).toHaveValue('vcluster-team-a')
  await wizard.tab('Export')
  expect(await wizard.outputText()).toContain('--install team-a')
  await wizard.tab(/^Manifests/)
  await expect(
    wizard.output.getByRole('combobox').locator('option', { hasText: 'StatefulSet team-a' }),
  ).toHaveCount(1)
})

test('a finding leads to its field', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '3')
  await wizard.steps.getByRole('link', { name: /^Findings/ }).click()
  const note = page.locator('main [data-severity="error"]').first()
  await note.getByRole('button', { name: 'Go to the field' }).click()
  await expect(wizard.heading).toHaveText('High availability')
  await expect(wizard.input('controlPlane.statefulSet.highAvailability.replicas')).toBeFocused()
})
