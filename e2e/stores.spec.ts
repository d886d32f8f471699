import { expect, test } from './page.ts'

/** What each store's choice must lead to: a line of the values file, and an object of the manifests. */
const stores = [
  {
    name: 'Embedded SQLite',
    values: 'embedded:\n        enabled: true',
    object: /StatefulSet my-vcluster \(/,
  },
  { name: 'Deployed etcd', values: 'deploy:\n        enabled: true', object: /StatefulSet my-vcluster-etcd/ },
  { name: 'Embedded etcd', values: 'embedded:\n        enabled: true', object: /StatefulSet my-vcluster \(/ },
  { name: 'External database', values: 'external:\n        enabled: true', object: /Deployment my-vcluster/ },
  { name: 'External etcd', values: 'external:\n        enabled: true', object: /Deployment my-vcluster/ },
] as const

for (const store of stores) {
  test(`${store.name}: values and manifests follow the choice, and nothing of another store is left`, async ({
    wizard,
    page,
  }) => {
    await wizard.open('backing-store')
    await page.getByRole('radio', { name: /Deployed etcd/ }).check()
    await wizard.fill('controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas', '3')
    await page.getByRole('radio', { name: new RegExp(store.name) }).check()
    const values = await wizard.values()
    expect(values).toContain(store.values)
    if (store.name !== 'Deployed etcd') expect(values).not.toContain('deploy')
    await wizard.tab(/^Manifests/)
    await expect(
      wizard.output.getByRole('combobox').locator('option', { hasText: store.object }),
    ).toHaveCount(1)
  })
}

test('0.24 has no external etcd, and its own fields', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.getByRole('combobox', { name: /Chart version/ }).selectOption('0.24')
  await wizard.step('Distro')
  await expect(wizard.field('controlPlane.distro.k8s.apiServer.image.tag')).toBeVisible()
  await expect(wizard.field('controlPlane.distro.k8s.image.tag')).toHaveCount(0)
  await wizard.step('Backing store')
  await expect(page.getByRole('radio', { name: /Deployed etcd/ })).toBeVisible()
  await expect(page.getByRole('radio', { name: /External etcd/, disabled: false })).toHaveCount(0)
  await wizard.tab(/^Manifests/)
  await expect(
    wizard.output.getByRole('combobox').locator('option', { hasText: 'ConfigMap' }),
  ).not.toHaveCount(0)
  await expect(page.getByText('0.24.2').first()).toBeVisible()
})

test('an edit made while another chart is still loading is not lost', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.route(/v0\.2\d-.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  await page.getByRole('combobox', { name: /Chart version/ }).selectOption('0.24')
  await page.getByRole('textbox', { name: 'Nodes' }).fill('5')
  await expect(page.getByRole('link', { name: /chart 0\.24\.2/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /cluster.*5 nodes/ })).toBeVisible()
})
