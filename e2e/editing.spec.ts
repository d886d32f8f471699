import { expect, test, type Wizard } from './page.ts'

const replicas = 'controlPlane.statefulSet.highAvailability.replicas'

/** Puts the cursor to the end of the values editor. */
async function enter(wizard: Wizard): Promise<void> {
  await wizard.page.getByTestId('code-pane').locator('.view-lines').click()
  await wizard.page.keyboard.press('ControlOrMeta+End')
}

/** Pastes at the end: typed lines would get the editor's indentation. */
async function write(wizard: Wizard, text: string): Promise<void> {
  await wizard.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await wizard.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await enter(wizard)
  await wizard.page.keyboard.press('ControlOrMeta+v')
}

const text = `# our virtual cluster
controlPlane:
  statefulSet:
    highAvailability:
      replicas: 2   # two for now

`

test('text flows into the form, form edits are worked into the text', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await write(wizard, text)
  await expect(wizard.input(replicas)).toHaveValue('2')
  await wizard.fill(replicas, '3')
  expect(await wizard.values()).toBe(text.replace('replicas: 2', 'replicas: 3'))
  await write(wizard, 'sync:\n  toHost:\n    ingresses:\n      enabled: true\n')
  expect(await wizard.values()).toContain('# two for now\n\nsync:')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await wizard.values()).toBe(text)
  await expect(wizard.input(replicas)).toHaveValue('2')
})

test('one history: the editor’s undo takes back what the form did', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await write(wizard, text)
  await wizard.fill(replicas, '5')
  await enter(wizard)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(wizard.input(replicas)).toHaveValue('2')
  await page.keyboard.press('ControlOrMeta+z')
  expect(await wizard.values()).toBe('')
  await enter(wizard)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  expect(await wizard.values()).toBe(text)
})

test('a text that cannot be read keeps the last values, says where it stops, and loses nothing', async ({
  wizard,
  page,
}) => {
  await wizard.open('high-availability')
  await write(wizard, text)
  await write(wizard, 'sync: [\n')
  const said = wizard.output.getByRole('alert')
  await expect(said).toContainText(/Line \d+, column \d+/)
  await expect(wizard.input(replicas)).toHaveValue('2')
  await wizard.fill(replicas, '3')
  expect(await wizard.values()).toContain('sync: [')
  await page.reload()
  await expect(said).toBeVisible()
  expect(await wizard.values()).toContain('sync: [')
  await write(wizard, '  ]')
  await expect(said).toHaveCount(0)
  await expect(wizard.input(replicas)).toHaveValue('3')
  expect(await wizard.values()).toContain('replicas: 3   # two for now')
})

test('cursor and selection survive form edits', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await write(wizard, text)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('Shift+End')
  await wizard.fill(replicas, '3')
  await page.getByTestId('code-pane').locator('textarea, .native-edit-context').first().focus()
  await page.keyboard.insertText('# replaced')
  expect(await wizard.values()).toMatch(/^# replaced\ncontrolPlane:/)
})

test('the keyboard leaves the editor', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await enter(wizard)
  await page.keyboard.press('Tab')
  await expect(page.getByTestId('code-pane').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByTestId('code-pane').locator(':focus')).toHaveCount(0)
})

test('on a phone the text can be written too', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await wizard.open('high-availability')
  await page.getByRole('link', { name: /^Output/ }).click()
  await wizard.output.getByRole('textbox', { name: 'values.yaml' }).fill(text)
  await page.getByRole('link', { name: /^Form/ }).click()
  await expect(wizard.input(replicas)).toHaveValue('2')
})
