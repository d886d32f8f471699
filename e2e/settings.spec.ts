import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { looks } from './looks.ts'
import { expect, test } from './page.ts'

const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Search all settings' })
const tree = (page: Page): Locator => page.getByRole('tree', { name: 'Settings' })
const row = (page: Page, path: string): Locator => page.locator(`[data-setting="${path}"]`)
const at = (path: string): string => `settings/${encodeURIComponent(path)}`

test('slash, search, Enter, edit, and the values have it', async ({ wizard, page }) => {
  await wizard.open('start')
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('usage data')
  await expect(page.getByRole('option').first()).toContainText('telemetry')
  await search(page).fill('controller manager enabled')
  await expect(page.getByRole('option').first()).toContainText('cloudControllerManager.enabled')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#settings\/controlPlane\.advanced\.cloudControllerManager\.enabled$/)
  const control = page.getByRole('switch')
  await expect(control).toBeFocused()
  const was = await control.isChecked()
  await page.keyboard.press('Space')
  expect(await wizard.values()).toContain(`cloudControllerManager:\n      enabled: ${!was}`)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(control).toBeChecked({ checked: was })
  expect(await wizard.values()).not.toContain('cloudControllerManager')
})

test('the search is walked with the keyboard, marks what fits, and says how much it found', async ({
  wizard,
  page,
}) => {
  await wizard.open('settings')
  await page.keyboard.press('/')
  await page.keyboard.type('high avail')
  const options = page.getByRole('option')
  await expect(options.first().locator('mark').first()).toHaveText('highAvail')
  await expect(page.locator('output').filter({ hasText: /^\d+ settings found$/ })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(search(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? '',
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  await page.keyboard.type('zebra')
  await expect(page.getByText('Every word must be in the path, the name or the help.')).toBeVisible()
})

test('slash is only a letter inside a field', async ({ wizard }) => {
  await wizard.open('pods-and-image')
  const input = wizard.field('controlPlane.statefulSet.image.repository').locator('input')
  await input.fill('')
  await input.press('/')
  await expect(input).toHaveValue('/')
  await expect(wizard.heading).toHaveText('Pods and image')
})

test('the tree is walked with the keyboard', async ({ wizard, page }) => {
  await wizard.open('settings')
  await row(page, 'global').focus()
  await page.keyboard.press('n')
  await expect(row(page, 'networking')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, 'networking')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(row(page, 'networking.serviceCIDR')).toBeFocused()
  await expect(row(page, 'networking.serviceCIDR')).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('End')
  await expect(tree(page).getByRole('treeitem').last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(tree(page).getByRole('treeitem').first()).toBeFocused()
  await row(page, 'networking.serviceCIDR').focus()
  await page.keyboard.press('Space')
  await expect(row(page, 'networking.serviceCIDR')).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 'networking.serviceCIDR')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'serviceCIDR' })).toBeFocused()
  await row(page, 'networking.serviceCIDR').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, 'networking')).toHaveAttribute('aria-expanded', 'false')
  await expect(tree(page).locator('[tabindex="0"]')).toHaveCount(1)
})

test('links, back and forward lead to settings', async ({ wizard, page }) => {
  await wizard.open(at('controlPlane.statefulSet.persistence'))
  await expect(row(page, 'controlPlane.statefulSet.persistence')).toBeInViewport()
  await page
    .getByRole('article')
    .getByRole('link', { name: /^volumeClaim / })
    .click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('volumeClaim')
  await expect(page).toHaveTitle('controlPlane.statefulSet.persistence.volumeClaim - vCluster Wizard')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('persistence')
  await page.goForward()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('volumeClaim')
  await page
    .getByRole('navigation', { name: 'Sections above' })
    .getByRole('link', { name: 'All settings' })
    .click()
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('a setting tells its type, default, allowed values, marks, versions and step', async ({
  wizard,
  page,
}) => {
  await wizard.open(at('controlPlane.statefulSet.scheduling.podManagementPolicy'))
  const detail = page.getByRole('article')
  await expect(detail).toContainText('Typetext')
  await expect(detail).toContainText('DefaultParallel')
  await expect(detail).toContainText('AllowedParallel, OrderedReady')
  await expect(detail).toContainText('Chartsin all versions, 0.20 to 0.36')
  await expect(detail.getByRole('link', { name: 'Scheduling', exact: true })).toHaveAttribute(
    'href',
    '#scheduling',
  )
  await wizard.open(at('controlPlane.backingStore.etcd.embedded.enabled'))
  await expect(detail).toContainText('Pro')
  await detail.getByRole('button', { name: /the path/ }).click()
  await expect(detail.getByRole('button', { name: /the path/ })).toBeVisible()
})

test('an enumeration, a union with auto, and a number', async ({ wizard, page }) => {
  await wizard.open(at('logging.encoding'))
  await wizard.field('logging.encoding').getByRole('combobox').selectOption('json')
  await wizard.open(at('policies.resourceQuota.enabled'))
  await wizard.field('policies.resourceQuota.enabled').getByRole('radio', { name: 'On' }).check()
  await wizard.open(at('controlPlane.statefulSet.highAvailability.replicas'))
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '3')
  const values = await wizard.values()
  expect(values).toContain('encoding: json')
  expect(values).toContain('resourceQuota:\n    enabled: true')
  expect(values).toContain('replicas: 3')
  await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '-1')
  await expect(page.getByRole('article').getByRole('alert')).toBeVisible()
})

test('a map with dots in its keys is edited whole and key by key', async ({ wizard, page }) => {
  const labels = 'controlPlane.statefulSet.labels'
  await wizard.open(at(labels))
  await wizard.field(labels).getByRole('button', { name: 'Add entry' }).click()
  await page.getByRole('textbox', { name: 'Key of entry 1' }).fill('team.example/owner')
  await page.getByRole('textbox', { name: 'Value of entry 1' }).fill('platform')
  expect(await wizard.values()).toContain('team.example/owner: platform')
  await search(page).fill('team.example')
  await search(page).press('Enter')
  const own = `${labels}["team.example/owner"]`
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('["team.example/owner"]')
  const input = page.getByRole('article').locator('[data-path]').getByRole('textbox')
  await expect(input).toHaveValue('platform')
  await input.fill('storage')
  expect(await wizard.values()).toContain('team.example/owner: storage')
  await page.goto(`./#${at(own)}`)
  await expect(input).toHaveValue('storage')
})

test('a list of objects: items are added, edited and removed', async ({ wizard, page }) => {
  await wizard.open(at('networking.resolveDNS'))
  await page.getByRole('button', { name: 'Add an item' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('resolveDNS[0]')
  await expect(wizard.input('networking.resolveDNS[0].hostname')).toBeFocused()
  await wizard.fill('networking.resolveDNS[0].hostname', 'db.example.com')
  await page
    .getByRole('article')
    .getByRole('link', { name: /^target / })
    .click()
  await wizard.fill('networking.resolveDNS[0].target.ip', '10.0.0.7')
  expect(await wizard.values()).toMatch(
    /resolveDNS:\n\s+- hostname: db\.example\.com\n\s+target:\n\s+ip: 10\.0\.0\.7/,
  )
  await page
    .getByRole('navigation', { name: 'Sections above' })
    .getByRole('link', { name: 'resolveDNS' })
    .click()
  const items = page.getByRole('region', { name: 'Entries of resolveDNS' })
  await expect(items.getByRole('link')).toContainText('hostname: db.example.com')
  await items.getByRole('button', { name: 'Remove item 0' }).click()
  await expect(items).toContainText('None yet.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(items.getByRole('link')).toContainText('hostname: db.example.com')
})

test('a map of objects: an entry with dots in its key, reached from the pattern', async ({
  wizard,
  page,
}) => {
  await wizard.open(at('plugins.*.image'))
  await expect(page.getByRole('article')).toContainText('Each entry of plugins has this.')
  await expect(page.getByRole('article').locator('[data-path]')).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Key of a new entry' }).fill('my.plugin')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const input = page.getByRole('article').locator('[data-path] input')
  await expect(input).toBeFocused()
  await input.fill('ghcr.io/me/plugin:1')
  expect(await wizard.values()).toMatch(/plugins:\n\s+my\.plugin:\n\s+image: ghcr\.io\/me\/plugin:1/)
  await expect(row(page, 'plugins[\\"my.plugin\\"]')).toBeVisible()
})

test('free Kubernetes values are edited as YAML', async ({ wizard, page }) => {
  const path = 'controlPlane.coredns.deployment.affinity'
  await wizard.open(at(path))
  await wizard.input(path).fill('nodeAffinity:\n  x: [')
  await wizard.input(path).blur()
  await expect(page.getByRole('article').getByRole('alert')).toBeVisible()
  await wizard.fill(path, 'podAntiAffinity: {}')
  expect(await wizard.values()).toContain('affinity:\n        podAntiAffinity: {}')
})

test('a setting of other versions says which, and offers nothing to edit', async ({ wizard, page }) => {
  await wizard.open('settings')
  await search(page).fill('controlPlane.distro.k3s.enabled')
  await expect(page.getByRole('option').first()).toContainText('in versions 0.20 to 0.32')
  await search(page).press('Enter')
  const detail = page.getByRole('article')
  await expect(detail).toContainText('Chart 0.36 does not have this setting. It is in versions 0.20 to 0.32.')
  await expect(detail.locator('input, select, textarea')).toHaveCount(0)
  await wizard.open(at('controlPlane.statefulSett'))
  await detail.getByRole('link', { name: 'statefulSet', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('statefulSet')
})

test('filters show what is changed, Pro or deprecated', async ({ wizard, page }) => {
  await wizard.open('settings')
  await page.getByRole('radio', { name: 'Changed' }).check()
  await expect(page.getByText('Nothing is changed yet')).toBeVisible()
  await page.goto(`./#${at('telemetry.enabled')}`)
  await page.getByRole('switch').press('Space')
  await expect(tree(page).getByRole('treeitem')).toHaveCount(2)
  await page.getByRole('radio', { name: 'Pro' }).check()
  await expect(row(page, 'controlPlane.backingStore.etcd.embedded')).toContainText('Pro')
  await expect(row(page, 'serviceCIDR')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Deprecated' }).check()
  await expect(row(page, 'serviceCIDR')).toContainText('deprecated')
})

test('a finding that no step can edit leads to its setting', async ({ wizard, page }) => {
  await wizard.open(at('sync.toHost.pods.patches'))
  await page.getByRole('button', { name: 'Add an item' }).click()
  await wizard.steps.getByRole('link', { name: /^Findings/ }).click()
  const note = page.getByRole('main').locator('[data-severity]').filter({ hasText: 'patches[0]' })
  await note.getByRole('button', { name: 'Go to the field' }).click()
  await expect(page).toHaveURL(/#settings\/sync\.toHost\.pods\.patches%5B0%5D$/)
  await expect(page.getByRole('article').locator('input').first()).toBeFocused()
})

test('hostile addresses do no harm', async ({ wizard, page }) => {
  for (const address of [
    '%E0%A4%A',
    '__proto__.polluted',
    `${'a.'.repeat(3000)}b`,
    encodeURIComponent('<img src=x onerror=alert(1)>'),
    '..',
    'a[99999999999]',
  ]) {
    await page.goto('./#start')
    await page.goto(`./#settings/${address}`)
    await expect(wizard.heading).toHaveText('All settings')
    await expect(
      page.getByText(/This address names no setting|No chart version that this wizard knows/),
    ).toBeVisible()
  }
})

for (const [scheme, width] of looks)
  test(`axe finds nothing, ${scheme}, ${width} pixels wide`, async ({ wizard, page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    const check = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).include('main').analyze()
      expect(
        violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      ).toEqual([])
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
    }
    await wizard.open('settings')
    await check('tree')
    await search(page).fill('etcd')
    await expect(page.getByRole('option').first()).toBeVisible()
    await check('search')
    for (const path of [
      'controlPlane.statefulSet.persistence.volumeClaim',
      'plugins.*',
      'networking.resolveDNS',
      'controlPlane.distro.k3s',
      'controlPlane.statefulSet.labels',
      'controlPlane.ingress',
    ]) {
      await page.goto(`./#${at(path)}`)
      await expect(page.getByRole('article')).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await check(path)
    }
  })

test('on a phone the tree makes room for the setting, and comes back', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await wizard.open('settings')
  await row(page, 'networking').click()
  await expect(tree(page)).toBeHidden()
  await page
    .getByRole('article')
    .getByRole('link', { name: /^advanced / })
    .click()
  await wizard.fill('networking.advanced.clusterDomain', 'tenant.local')
  await page
    .getByRole('navigation', { name: 'Sections above' })
    .getByRole('link', { name: 'All settings' })
    .click()
  await expect(tree(page)).toBeVisible()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Output' }).click()
  expect(await wizard.outputText()).toContain('clusterDomain: tenant.local')
})
