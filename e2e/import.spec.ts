import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator } from '@playwright/test'
import { looks } from './looks.ts'
import { expect, test, type Wizard } from './page.ts'

const cases = join(import.meta.dirname, '../src/core/import/cases')
const read = (file: string): string => readFileSync(join(cases, file), 'utf8')
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const replicas = 'controlPlane.statefulSet.highAvailability.replicas'

const dialogOf = ({ page }: Wizard): Locator => page.getByRole('dialog', { name: 'Import' })

async function openImport({ page }: Wizard): Promise<void> {
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: /Import/ }).click()
}

/** Opens the import, enters a text and reads it. */
async function paste(wizard: Wizard, text: string): Promise<void> {
  await openImport(wizard)
  await dialogOf(wizard).getByRole('textbox', { name: 'Text' }).fill(text)
  await dialogOf(wizard).getByRole('button', { name: 'Read it' }).click()
}

interface TestFile {
  readonly name: string
  readonly mimeType?: string
  readonly buffer: Buffer
}

/** Opens a file as the file dialog would give it. */
async function choose(
  wizard: Wizard,
  { name, mimeType = 'application/yaml', buffer }: TestFile,
): Promise<void> {
  await openImport(wizard)
  await dialogOf(wizard).locator('input[type="file"]').setInputFiles({ name, mimeType, buffer })
}

/** Fires one step of a drag from outside at the middle of the page. */
const drag = ({ page }: Wizard, type: string, transfer: { file?: [string, string]; text?: string }) =>
  page.evaluate(
    ([kind, { file, text }]) => {
      const data = new DataTransfer()
      if (file) data.items.add(new File([file[1]], file[0]))
      if (text !== undefined) data.setData('text/plain', text)
      const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })
      document.querySelector('main')?.dispatchEvent(event)
      return event.defaultPrevented
    },
    [type, transfer] as const,
  )

test.beforeEach(async ({ wizard }) => {
  await wizard.open('start')
})

for (const [file, title, chart] of [
  ['values-plain.yaml', 'Values file', '0.36'],
  ['values-json.json', 'Values file', '0.36'],
  ['values-anchors.yaml', 'Values file', '0.36'],
  ['flux-v2.yaml', 'Flux HelmRelease vcluster (v2)', '0.30'],
  ['argo-values-text.yaml', 'Argo CD Application team-b', '0.33'],
  ['helm-get-values.txt', 'Values that "helm get" printed', '0.36'],
  ['helm-get-all.txt', null, '0.27'],
  ['config-secret.json', 'Config Secret vc-config-green', '0.34'],
  ['config-base64.txt', 'The config.yaml of a config Secret, in base64', '0.34'],
  ['manifests.yaml', null, '0.34'],
  ['release-secret.yaml', null, '0.31'],
  ['legacy-k3s.yaml', 'Values file of the k3s chart before 0.20', '0.32'],
  ['values-removed-keys.yaml', 'Values file', '0.25'],
] as const)
  test(`${file} is recognised and used`, async ({ wizard, page }) => {
    await paste(wizard, read(file))
    const heading = dialogOf(wizard).getByRole('heading', { level: 3 }).first()
    await expect(heading).toBeFocused()
    if (title !== null) await expect(heading).toHaveText(title)
    await expect(dialogOf(wizard).getByRole('combobox', { name: 'Chart version' })).toHaveValue(chart)
    await dialogOf(wizard).getByRole('button', { name: 'Use these values' }).click()
    await expect(dialogOf(wizard)).toHaveCount(0)
    await expect(page.getByText(/^Imported: .* for chart \d/)).toBeVisible()
    await expect(page.getByRole('combobox', { name: /Chart version/ })).toHaveValue(chart)
    expect(await wizard.values()).not.toBe('')
  })

test('a file keeps its comments, and its name and namespace come along', async ({ wizard, page }) => {
  await choose(wizard, { name: 'release.yaml', buffer: Buffer.from(read('flux-v2.yaml')) })
  const dialog = dialogOf(wizard)
  await expect(dialog.getByText('2 settings, from release.yaml')).toBeVisible()
  await expect(dialog.getByText(/The text names it: spec\.chart\.spec\.version/)).toBeVisible()
  await expect(dialog.getByText(/Secret vcluster-platform, key platform\.yaml/)).toBeVisible()
  await expect(
    dialog.getByRole('checkbox', { name: 'Take over the name team-a and namespace vcluster-team-a' }),
  ).toBeChecked()
  await dialog.getByRole('button', { name: 'Use these values' }).click()
  await expect(page.getByRole('textbox', { name: 'Release name' })).toHaveValue('team-a')
  await expect(page.getByText(/3 parts are not in the text/)).toBeVisible()
  expect(await wizard.values()).toContain('# Two control planes are enough here.')
})

test('a name that was chosen stays unless somebody says otherwise', async ({ wizard, page }) => {
  await page.getByRole('textbox', { name: 'Release name' }).fill('mine')
  await paste(wizard, read('flux-v2.yaml'))
  await expect(dialogOf(wizard).getByRole('checkbox', { name: /^Take over/ })).not.toBeChecked()
  await dialogOf(wizard).getByRole('button', { name: 'Use these values' }).click()
  await expect(page.getByRole('textbox', { name: 'Release name' })).toHaveValue('mine')
})

test('another chart version is judged by its own settings', async ({ wizard }) => {
  await paste(wizard, read('values-newer-keys.yaml'))
  const dialog = dialogOf(wizard)
  await expect(dialog.getByText('Chart 0.36 has every key. It is the version on the page.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Chart version' }).selectOption('0.30')
  await expect(dialog.getByText(/^2 keys are no settings of chart 0\.30\./)).toBeVisible()
  await expect(dialog.getByText(/0\.32 is the first that does/).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Use these values' }).click()
  await wizard.tab(/^Manifests/)
  await expect(wizard.page.getByText('Helm would refuse these values')).toBeVisible()
})

test('unknown keys are named, stay in the text, and are found', async ({ wizard, page }) => {
  await paste(wizard, read('values-typo.yaml'))
  await expect(dialogOf(wizard).getByText(/Did you mean "statefulSet"\?/)).toBeVisible()
  await dialogOf(wizard).getByRole('button', { name: 'Use these values' }).click()
  await expect(page.getByText(/2 keys that this chart does not have stay in the text/)).toBeVisible()
  expect(await wizard.values()).toContain('statefullSet:')
  await page.getByRole('button', { name: 'Findings', exact: true }).click()
  await expect(wizard.heading).toHaveText('Findings')
  await expect(page.getByRole('main').locator('[data-severity="error"]').first()).toContainText(
    /statefullSet/,
  )
})

test('work is only replaced where somebody agrees, and undo brings all of it back', async ({
  wizard,
  page,
}) => {
  await wizard.step('High availability')
  await wizard.fill(replicas, '5')
  const before = await wizard.values()
  await paste(wizard, read('flux-v2.yaml'))
  const changes = dialogOf(wizard).getByRole('region', { name: 'Changes to the values file' })
  await expect(changes).toContainText('- ')
  await expect(changes).toContainText('replicas: 5')
  await expect(changes).toContainText('# Two control planes are enough here.')
  await dialogOf(wizard).getByRole('button', { name: 'Keep my work' }).click()
  expect(await wizard.values()).toBe(before)

  await paste(wizard, read('flux-v2.yaml'))
  await dialogOf(wizard).getByRole('button', { name: 'Replace my work' }).click()
  await expect(wizard.input(replicas)).toHaveValue('2')
  await expect(page.getByText('team-a', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(wizard.input(replicas)).toHaveValue('5')
  expect(await wizard.values()).toBe(before)
  await expect(page.getByText('my-vcluster', { exact: true }).first()).toBeVisible()
})

test('old values that could be for several distributions ask which', async ({ wizard, page }) => {
  await paste(wizard, read('legacy-ambiguous.yaml'))
  const dialog = dialogOf(wizard)
  await expect(dialog.getByRole('alert')).toContainText('do not tell which one')
  await dialog.getByRole('button', { name: 'k0s' }).click()
  await expect(
    dialog.getByRole('heading', { name: 'Values file of the k0s chart before 0.20' }),
  ).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: 'Chart version' })).toHaveValue('0.25')
  await dialog.getByText(/^Moved to the present format/).click()
  await expect(dialog.getByText('sync.ingresses.enabled').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Use these values' }).click()
  await expect(page.getByRole('combobox', { name: /Chart version/ })).toHaveValue('0.25')
  expect(await wizard.values()).toContain('k0s:')
})

test('what runs now is kept beside the values on the page', async ({ wizard, page }) => {
  await wizard.step('High availability')
  await wizard.fill(replicas, '3')
  const before = await wizard.values()
  await paste(wizard, read('helm-get-all.txt'))
  const dialog = dialogOf(wizard)
  await dialog.getByRole('checkbox', { name: 'Use these values on the page' }).uncheck()
  await expect(dialog.getByRole('button', { name: 'Keep as what runs now' })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'This is what runs now' }).check()
  await dialog.getByRole('button', { name: 'Keep as what runs now' }).click()
  expect(await wizard.values()).toBe(before)
  await wizard.step('Start')
  await expect(page.getByText(/Values of chart 0\.27 are kept as what runs now/)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Upgrade' })).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/are kept as what runs now/)).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Install' })).toBeChecked()
})

for (const [file, message, line] of [
  ['bad-tab.yaml', /Line 3, column 1: tabs/, '3'],
  ['bad-bracket.yaml', /Line 4, column 1/, '4'],
  ['bad-bomb.yaml', /too large/, '1'],
] as const)
  test(`${file} keeps the dialog and the text, with the line marked`, async ({ wizard, page }) => {
    await paste(wizard, read(file))
    await expect(dialogOf(wizard).getByRole('alert')).toHaveText(message)
    const field = dialogOf(wizard).getByRole('textbox', { name: 'Text' })
    await expect(field).toHaveValue(read(file))
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(dialogOf(wizard).locator('[class*="bad"]')).toHaveText(line)
    await field.fill('sync: {toHost: {ingresses: {enabled: true}}}')
    await expect(dialogOf(wizard).getByRole('alert')).toHaveText('')
    await page.keyboard.press('Escape')
    expect(await wizard.values()).toBe('')
  })

test('what is no values at all is refused in words', async ({ wizard }) => {
  await paste(wizard, read('bad-deployment.yaml'))
  await expect(dialogOf(wizard).getByRole('alert')).toContainText('This is a Deployment')
})

test('too large a file, a binary one and a very long one', async ({ wizard }) => {
  await choose(wizard, { name: 'huge.yaml', buffer: Buffer.alloc(1_100_000, '# filler\n') })
  const dialog = dialogOf(wizard)
  await expect(dialog.getByRole('alert')).toContainText('huge.yaml has 1.0 MiB')
  const input = dialog.locator('input[type="file"]')
  await input.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0, 1]),
  })
  await expect(dialog.getByRole('alert')).toContainText('logo.png is no text file')
  const long = `${'# filler\n'.repeat(5000)}sync: [`
  await input.setInputFiles({ name: 'long.yaml', mimeType: 'text/yaml', buffer: Buffer.from(long) })
  await expect(dialog.getByText('long.yaml, 5,001 lines')).toBeVisible()
  await expect(dialog.getByText('5001  sync: [')).toBeVisible()
  await dialog.getByRole('button', { name: 'Take another' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue('')
})

test('files as Windows writes them', async ({ wizard }) => {
  await choose(wizard, { name: 'windows.yaml', buffer: readFileSync(join(cases, 'values-bom-crlf.yaml')) })
  await dialogOf(wizard).getByRole('button', { name: 'Use these values' }).click()
  expect(await wizard.values()).toBe(
    'controlPlane:\n  ingress:\n    enabled: true\n    host: a.example.com\n',
  )
  const redirected = Buffer.from(
    '\ufeffsync:\r\n  toHost:\r\n    ingresses:\r\n      enabled: true\r\n',
    'utf16le',
  )
  await choose(wizard, { name: 'powershell.txt', buffer: redirected })
  await dialogOf(wizard).getByRole('button', { name: 'Replace my work' }).click()
  expect(await wizard.values()).toBe('sync:\n  toHost:\n    ingresses:\n      enabled: true\n')
})

test('prototype keys, double keys and YAML 1.1 words do what Helm does', async ({ wizard }) => {
  await paste(wizard, read('values-proto.yaml'))
  await expect(dialogOf(wizard).getByText('__proto__').first()).toBeVisible()
  expect(await wizard.page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
  await dialogOf(wizard).getByRole('button', { name: 'Back' }).click()
  await dialogOf(wizard).getByRole('textbox', { name: 'Text' }).fill(read('values-duplicates.yaml'))
  await dialogOf(wizard).getByRole('button', { name: 'Read it' }).click()
  await expect(dialogOf(wizard).getByText('This stands twice; Helm takes the one in line 5.')).toBeVisible()
  await dialogOf(wizard).getByRole('button', { name: 'Back' }).click()
  await dialogOf(wizard).getByRole('textbox', { name: 'Text' }).fill(read('values-yaml-1-1.yaml'))
  await dialogOf(wizard).getByRole('button', { name: 'Read it' }).click()
  await dialogOf(wizard).getByRole('button', { name: 'Use these values' }).click()
  expect(await wizard.values()).toContain('enabled: yes')
})

test('a file dropped anywhere is read at once', async ({ wizard, page }) => {
  const file: [string, string] = ['app.yaml', read('argo-values-text.yaml')]
  // The page listens as soon as it has come to rest.
  await expect.poll(() => drag(wizard, 'dragover', { file })).toBe(true)
  await expect(page.getByText('Drop to import')).toBeVisible()
  await drag(wizard, 'dragleave', { file })
  await expect(page.getByText('Drop to import')).toBeHidden()
  await drag(wizard, 'dragover', { file })
  await drag(wizard, 'drop', { file })
  await expect(page.getByText('Drop to import')).toBeHidden()
  await expect(dialogOf(wizard).getByRole('heading', { name: 'Argo CD Application team-b' })).toBeVisible()
  // Another one on top of the open dialog takes its place.
  await drag(wizard, 'dragover', { text: 'x' })
  await expect(page.getByText('Drop to import')).toBeVisible()
  await drag(wizard, 'drop', { text: read('values-plain.yaml') })
  await expect(dialogOf(wizard).getByText(/from dropped text/)).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await wizard.values()).toBe('')
})

test('text of the page itself and drops onto another dialog are left alone', async ({ wizard, page }) => {
  await expect.poll(() => drag(wizard, 'dragover', { text: 'x' })).toBe(true)
  await drag(wizard, 'dragleave', {})
  await drag(wizard, 'dragstart', {})
  expect(await drag(wizard, 'dragover', { text: 'x' })).toBe(false)
  await drag(wizard, 'dragend', {})
  expect(await drag(wizard, 'dragover', { text: 'x' })).toBe(true)
  await drag(wizard, 'dragleave', {})
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const file: [string, string] = ['app.yaml', read('argo-values-text.yaml')]
  // The browser must not open the file instead of the page.
  expect(await drag(wizard, 'drop', { file })).toBe(true)
  await expect(dialogOf(wizard)).toHaveCount(0)
})

for (const [scheme, width] of looks)
  test(`axe finds nothing in the import, ${scheme}, ${width} pixels wide`, async ({ wizard, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 844 })
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([])
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
    }
    await paste(wizard, read('bad-tab.yaml'))
    await expect(dialogOf(wizard).getByRole('alert')).toContainText('Line 3')
    await check()
    const field = dialogOf(wizard).getByRole('textbox', { name: 'Text' })
    await field.fill(read('flux-v2.yaml'))
    await dialogOf(wizard).getByRole('button', { name: 'Read it' }).click()
    await expect(dialogOf(wizard).getByRole('combobox')).toHaveValue('0.30')
    await check()
    await dialogOf(wizard).getByRole('button', { name: 'Use these values' }).click()
    await paste(wizard, read('legacy-k3s.yaml'))
    await expect(dialogOf(wizard).getByRole('button', { name: 'Replace my work' })).toBeVisible()
    await check()
  })
