import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { looks } from './looks.ts'
import { expect, test, type Wizard } from './page.ts'

const dataSource = 'controlPlane.backingStore.database.external.dataSource'
const password = 'hunter2secret'
const head = /^# Made with vCluster Wizard\. .*\n# (http\S+)\n/

const chooser = (page: Page) => page.getByRole('combobox', { name: 'Export for' })

async function named(wizard: Wizard, name = 'team-a'): Promise<void> {
  await wizard.open('start')
  await wizard.page.getByRole('textbox', { name: 'Release name' }).fill(name)
  await wizard.page.getByRole('textbox', { name: 'Release name' }).blur()
}

async function withSecret(wizard: Wizard): Promise<void> {
  await wizard.open('backing-store')
  await wizard.page.getByRole('radio', { name: /External database/ }).check()
  await wizard.fill(dataSource, `postgres://vc:${password}@db.example:5432/vc`)
}

async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const downloading = page.waitForEvent('download')
  await act()
  return downloading
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())
const textOf = async (download: Download): Promise<string> => (await bytesOf(download)).toString('utf8')

/** Names and texts of a downloaded zip. */
async function unzipped(download: Download): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await bytesOf(download))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const fromMenu = (page: Page, item: string) => async (): Promise<void> => {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

for (const [target, name, words] of [
  ['helm', 'helm-install.sh', ['helm upgrade --install team-a vcluster', '--namespace vcluster-team-a']],
  ['vcluster', 'vcluster-create.sh', ['vcluster create team-a', '--namespace vcluster-team-a']],
  ['values', 'values.yaml', ['replicas: 3']],
  ['manifests', 'manifests.yaml', ['kind: StatefulSet', 'name: team-a', 'namespace: vcluster-team-a']],
  ['manifest-files', '01-serviceaccount-vc-team-a.yaml', ['kind: ServiceAccount', 'name: vc-team-a']],
  ['argocd', 'application.yaml', ['kind: Application', 'releaseName: team-a', 'replicas: 3']],
  ['flux', 'release.yaml', ['kind: HelmRelease', 'releaseName: team-a', 'replicas: 3']],
  ['terraform', 'main.tf', ['resource "helm_release" "vcluster"', '"team-a"']],
  ['kustomize', 'kustomization.yaml', ['kind: Kustomization', 'namespace: vcluster-team-a']],
  ['cluster-api', 'cluster.yaml', ['kind: VCluster', 'name: team-a', 'replicas: 3']],
] as const)
  test(`${target}: its file is shown, copied and saved with the names of the release`, async ({
    wizard,
    page,
  }) => {
    await named(wizard)
    await wizard.step('High availability')
    await wizard.fill('controlPlane.statefulSet.highAvailability.replicas', '3')
    await wizard.tab('Export')
    await chooser(page).selectOption(target)
    const copied = await wizard.outputText()
    for (const word of words) expect(copied).toContain(word)
    const download = await downloaded(page, () => page.getByRole('button', { name: `Save ${name}` }).click())
    expect(download.suggestedFilename()).toBe(name)
    const saved = await textOf(download)
    expect(saved).toMatch(head)
    // A command is copied without the comment, which not every shell takes where commands are typed.
    expect(saved.replace(head, '')).toBe(copied.replace(head, ''))
    expect(head.test(copied)).toBe(!name.endsWith('.sh'))
  })

test('the link on top opens the configuration, and can be switched off', async ({ wizard, page }) => {
  await named(wizard)
  await wizard.tab('Export')
  await chooser(page).selectOption('argocd')
  const linked = await wizard.outputText()
  const [, link = ''] = head.exec(linked) ?? []
  await page.getByRole('checkbox', { name: 'Link in a comment on top' }).uncheck()
  expect(await wizard.outputText()).toBe(linked.replace(head, ''))
  expect(await textOf(await downloaded(page, fromMenu(page, 'values.yaml')))).not.toMatch(head)
  await page.goto('about:blank')
  await page.goto(link)
  const open = page.getByRole('button', { name: 'Open the link' })
  if (await open.isVisible()) await open.click()
  await expect(page.getByRole('textbox', { name: 'Release name' })).toHaveValue('team-a')
})

test('every file of a target can be shown, and all of them saved together', async ({ wizard, page }) => {
  await named(wizard)
  await wizard.tab('Export')
  await chooser(page).selectOption('manifest-files')
  const file = page.getByRole('combobox', { name: 'File' })
  const names = await file.locator('option').allTextContents()
  const config = names.find((name) => name.includes('-secret-')) ?? ''
  await file.selectOption(config)
  expect(await wizard.outputText()).toContain('name: vc-config-team-a')
  const zip = await downloaded(page, () =>
    page.getByRole('button', { name: `All ${names.length} (zip)` }).click(),
  )
  expect(zip.suggestedFilename()).toBe('team-a-manifest-files.zip')
  const files = await unzipped(zip)
  expect(Object.keys(files)).toEqual(names)
  expect(files[config]).toBe(await wizard.outputText())
})

test('everything goes into one zip with a README, twice the same', async ({ wizard, page }) => {
  await named(wizard)
  const zip = await downloaded(page, fromMenu(page, 'Everything (zip)'))
  expect(zip.suggestedFilename()).toBe('team-a.zip')
  const files = await unzipped(zip)
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'README.md',
      'helm-install.sh',
      'vcluster-create.sh',
      'values.yaml',
      'argocd/application.yaml',
      'flux/release.yaml',
      'terraform/main.tf',
      'kustomize/kustomization.yaml',
      'cluster-api/cluster.yaml',
    ]),
  )
  expect(files['README.md']).toContain('team-a')
  expect(files['README.md']).toContain('/#')
  expect(files['terraform/main.tf']).toMatch(head)
  await wizard.tab('Export')
  const again = await downloaded(page, () =>
    wizard.output.getByRole('button', { name: 'Everything (zip)' }).click(),
  )
  expect((await bytesOf(again)).equals(await bytesOf(zip))).toBe(true)
})

test('Flux takes the chart from an OCI registry where one is named', async ({ wizard, page }) => {
  await wizard.open('start')
  await wizard.tab('Export')
  await chooser(page).selectOption('flux')
  const address = page.getByRole('textbox', { name: 'Chart in an OCI registry' })
  await address.fill('registry.example/vcluster')
  await expect(wizard.output).toContainText('begins with oci://')
  await address.fill('oci://registry.example/vcluster')
  expect(await wizard.outputText()).toContain('url: oci://registry.example/vcluster')
})

test('a refused configuration has no manifests to export, and says why; the rest stays', async ({
  wizard,
  page,
}) => {
  await wizard.open('backing-store')
  await page.getByRole('radio', { name: /Deployed etcd/ }).check()
  await wizard.step('High availability')
  await wizard.tab('values.yaml')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.reload()
  await page.goto('./#output')
  await wizard.output.getByRole('textbox', { name: 'values.yaml' }).fill('noSuchSetting: true\n')
  await wizard.tab('Export')
  await chooser(page).selectOption('kustomize')
  const why = page.getByRole('region', { name: 'Why there are no files' })
  await expect(why).toContainText('noSuchSetting')
  await why.getByRole('link', { name: 'Findings' }).click()
  await expect(wizard.heading).toHaveText('Findings')
  await page.goBack()
  await chooser(page).selectOption('argocd')
  await expect(page.getByTestId('plain-text')).toContainText('noSuchSetting: true')
})

test.describe('secrets', () => {
  test.beforeEach(({ wizard }) => withSecret(wizard))

  test('are left out of every target unless the visitor says otherwise', async ({ wizard, page }) => {
    await wizard.tab('Export')
    for (const target of await chooser(page).locator('option').all()) {
      await chooser(page).selectOption(await target.getAttribute('value'))
      const file = page.getByRole('combobox', { name: 'File' })
      const names = (await file.isVisible()) ? await file.locator('option').allTextContents() : ['']
      for (const name of names) {
        if (name) await file.selectOption(name)
        const text = await wizard.outputText()
        expect(text).not.toContain(password)
        expect(decoded(text)).not.toContain(password)
      }
    }
    await chooser(page).selectOption('argocd')
    expect(await wizard.outputText()).toContain('REPLACE-ME')
  })

  test('stand in a file of their own, with the command that takes both', async ({ wizard, page }) => {
    await wizard.tab('Export')
    await page.getByRole('radio', { name: 'Secrets in a file of their own' }).check()
    expect(await wizard.outputText()).toMatch(/--values values\.yaml \\\n\s+--values secrets\.values\.yaml/)
    const files = await unzipped(
      await downloaded(page, () => wizard.output.getByRole('button', { name: 'Everything (zip)' }).click()),
    )
    const holding = Object.keys(files).filter((name) => decoded(files[name] ?? '').includes(password))
    expect(holding.toSorted()).toEqual([
      'flux/secret-values.yaml',
      'secrets.values.yaml',
      'terraform/secrets.values.yaml',
    ])
    expect(files['README.md']).toContain(dataSource)
  })

  test('are included where the visitor says so, and this is not remembered', async ({ wizard, page }) => {
    await wizard.tab('Export')
    await chooser(page).selectOption('values')
    await page.getByRole('radio', { name: 'Include them' }).check()
    const text = await wizard.outputText()
    expect(text).toContain(password)
    await wizard.tab(/^Manifests/)
    await wizard.tab('Export')
    await expect(page.getByRole('radio', { name: 'Leave secrets out' })).toBeChecked()
    // The link on top never holds them.
    await page.goto('about:blank')
    await page.goto(head.exec(text)?.[1] ?? '')
    await page.getByRole('button', { name: 'Open the link' }).click()
    await wizard.step('Backing store')
    await expect(wizard.input(dataSource)).toHaveValue(/REPLACE-ME/)
  })

  for (const [choice, has, hasNot] of [
    ['Leave secrets out', 'REPLACE-ME', password],
    ['Include them', password, 'REPLACE-ME'],
  ] as const)
    test(`the saved values file asks first: ${choice}`, async ({ wizard, page }) => {
      const dialog = page.getByRole('dialog', { name: 'Save values.yaml' })
      for (const ask of [
        fromMenu(page, 'values.yaml'),
        () => wizard.output.getByRole('button', { name: 'Save' }).click(),
      ]) {
        await ask()
        await expect(dialog.getByRole('radio', { name: 'Leave secrets out' })).toBeChecked()
        await dialog.getByRole('radio', { name: choice }).check()
        const download = await downloaded(page, () => dialog.getByRole('button', { name: 'Save' }).click())
        expect(download.suggestedFilename()).toBe('values.yaml')
        const text = await textOf(download)
        expect(text).toContain(has)
        expect(text).not.toContain(hasNot)
        await expect(dialog).toHaveCount(0)
      }
    })

  test('the saved values file comes as two with the command, where they stand apart', async ({ page }) => {
    await fromMenu(page, 'values.yaml')()
    const dialog = page.getByRole('dialog', { name: 'Save values.yaml' })
    await dialog.getByRole('radio', { name: 'Secrets in a file of their own' }).check()
    const zip = await downloaded(page, () => dialog.getByRole('button', { name: 'Save as zip' }).click())
    const files = await unzipped(zip)
    expect(Object.keys(files)).toEqual(['helm-install.sh', 'secrets.values.yaml', 'values.yaml'])
    expect(files['values.yaml']).not.toContain(password)
    expect(files['secrets.values.yaml']).toContain(password)
  })

  test('all manifests ask first, too', async ({ page }) => {
    await fromMenu(page, 'All manifests in one file')()
    const dialog = page.getByRole('dialog', { name: 'Save all manifests' })
    await expect(dialog.getByRole('radio')).toHaveCount(2)
    const download = await downloaded(page, () => dialog.getByRole('button', { name: 'Save' }).click())
    expect(decoded(await textOf(download))).not.toContain(password)
  })
})

test('a secret in a comment of the values text is found', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await wizard.open('start')
  await page.goto('./#output')
  const text = `# telemetry is off\ntelemetry:\n  enabled: false\n# password: ${password}\n`
  await wizard.output.getByRole('textbox', { name: 'values.yaml' }).fill(text)
  await wizard.tab('Export')
  await chooser(page).selectOption('values')
  await expect(page.getByRole('group', { name: '1 secret found' })).toContainText('line 4')
  await expect(page.getByTestId('plain-text')).toContainText('# password: REPLACE-ME')
  await expect(page.getByTestId('plain-text')).toContainText('# telemetry is off')
  await page.getByRole('radio', { name: 'Include them' }).check()
  await expect(page.getByTestId('plain-text')).toContainText(password)
})

test('a values text that cannot be read yet is saved as it stands, after the same question', async ({
  wizard,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await wizard.open('start')
  await page.goto('./#output')
  const text = `telemetry: [\ndb:\n  password: ${password}\n`
  await wizard.output.getByRole('textbox', { name: 'values.yaml' }).fill(text)
  const dialog = page.getByRole('dialog', { name: 'Save values.yaml' })
  for (const [choice, expected] of [
    ['Leave secrets out', text.replace(password, 'REPLACE-ME')],
    ['Include them', text],
  ] as const) {
    await wizard.output.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('radio')).toHaveCount(2)
    await dialog.getByRole('radio', { name: choice }).check()
    const download = await downloaded(page, () => dialog.getByRole('button', { name: 'Save' }).click())
    expect(await textOf(download)).toBe(expected)
  }
})

for (const [scheme, width] of looks)
  test(`axe finds nothing, ${scheme}, ${width} pixels wide`, async ({ wizard, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await withSecret(wizard)
    await fromMenu(page, 'values.yaml')()
    await expect(page.getByRole('dialog', { name: 'Save values.yaml' })).toBeVisible()
    expect(await violations(new AxeBuilder({ page }))).toEqual([])
    await page.keyboard.press('Escape')
    if (width < 900)
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Output' }).click()
    await wizard.tab('Export')
    for (const target of ['helm', 'flux', 'kustomize']) {
      await chooser(page).selectOption(target)
      await expect(page.getByTestId(width > 900 ? 'code-pane' : 'plain-text')).toBeVisible()
      const pane = new AxeBuilder({ page }).include('section[aria-label="Output"]')
      expect(await violations(pane)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  })

async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`)
}

/** A text with everything in it that base64 hides, decoded behind it. */
function decoded(text: string): string {
  const words = text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []
  return [text, ...words.map((word) => Buffer.from(word, 'base64').toString('utf8'))].join('\n')
}
