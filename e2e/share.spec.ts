import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import { hostile, html, linkOf } from './hostile.ts'
import { looks } from './looks.ts'
import { expect, test, type Wizard } from './page.ts'

const replicas = 'controlPlane.statefulSet.highAvailability.replicas'
const etcdReplicas = 'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas'
const tolerations = 'controlPlane.statefulSet.scheduling.tolerations'

/** A link as the first codec wrote it. */
const link = (sparse: object): string => linkOf(JSON.stringify(sparse))

const busy = {
  c: '0.36',
  r: { name: 'shop', namespace: 'team-shop' },
  k: { intent: 'production', platform: 'eks', nodes: 3, zones: 3 },
  v: {
    controlPlane: {
      statefulSet: { highAvailability: { replicas: 3 } },
      backingStore: {
        etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 4 } } } },
      },
    },
    telemetry: { enabled: false },
  },
  m: { 'etcd-replicas-even': 'A fifth member follows next week' },
}

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Share this configuration' })
const linkField = (page: Page): Locator => dialog(page).getByRole('textbox', { name: /^Link/ })

async function share(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click()
  return dialog(page)
}

/** What a phone reads from the pixels of an element. */
async function scan(context: BrowserContext, code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64')
  const reader = await context.newPage()
  const image = await reader.evaluate(async (png) => {
    const shown = new Image()
    shown.src = `data:image/png;base64,${png}`
    await shown.decode()
    const canvas = new OffscreenCanvas(shown.width, shown.height)
    const drawing = canvas.getContext('2d')
    drawing?.drawImage(shown, 0, 0)
    const pixels = drawing?.getImageData(0, 0, shown.width, shown.height).data ?? []
    return { width: shown.width, height: shown.height, data: [...pixels] }
  }, picture)
  await reader.close()
  return decodeQR({ ...image, data: new Uint8ClampedArray(image.data) })
}

/** Opens an address as somebody who has never been here. */
async function asStranger(wizard: Wizard, address: string): Promise<Page> {
  const browser = wizard.page.context().browser()
  if (!browser) throw new Error('the test has no browser of its own')
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(address)
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible()
  return stranger
}

/** What the browser keeps for the site. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage)))

const expectNoSidewaysScroll = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([])
}

test('a link opens at its step and tab, with mutes, or without either', async ({ wizard, page }) => {
  await wizard.open(link(busy))
  await wizard.step('High availability')
  await wizard.tab(/^Manifests/)
  await share(page)
  const plain = await linkField(page).inputValue()
  await dialog(page)
    .getByRole('checkbox', { name: /^Open at this step/ })
    .check()
  const placed = await linkField(page).inputValue()
  expect(placed).not.toBe(plain)

  const there = await asStranger(wizard, placed)
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('High availability')
  await expect(there.getByRole('tab', { name: /^Manifests/ })).toHaveAttribute('aria-selected', 'true')
  await there.getByRole('link', { name: /^Findings/ }).click()
  await expect(there.getByRole('region', { name: 'Muted' })).toContainText('A fifth member follows next week')
  await there.context().close()

  await dialog(page)
    .getByRole('checkbox', { name: /^Open at this step/ })
    .uncheck()
  expect(await linkField(page).inputValue()).toBe(plain)
  await dialog(page)
    .getByRole('checkbox', { name: /^With muted rules/ })
    .uncheck()
  const loud = await asStranger(wizard, await linkField(page).inputValue())
  await expect(loud.getByRole('heading', { level: 1 })).toHaveText('Start')
  await loud.getByRole('link', { name: /^Findings/ }).click()
  await expect(loud.getByText(/4 etcd members survive/)).toBeVisible()
  await expect(loud.getByRole('region', { name: 'Muted' })).toHaveCount(0)
  await loud.context().close()
})

test('a step or tab that does not exist does no harm', async ({ wizard, page }) => {
  await wizard.open(link({ ...busy, p: { step: 'no-such-step', tab: 'constructor' } }))
  await expect(wizard.heading).toHaveText('Start')
  await expect(page.getByRole('tab', { name: 'values.yaml' })).toHaveAttribute('aria-selected', 'true')
  expect(await wizard.values()).toContain('replicas: 4')
})

test('the link is copied, alone and as Markdown', async ({ wizard, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await wizard.open(link({ ...busy, r: { name: 'a](b)*', namespace: 'n' } }))
  await share(page)
  const address = await linkField(page).inputValue()
  await expect(linkField(page)).toHaveAccessibleName(`Link (${address.length} characters)`)
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
  await dialog(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Copied link' })).toBeVisible()
  expect(await clipboard()).toBe(address)
  await dialog(page).getByRole('button', { name: 'Copy as Markdown link' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Copied as Markdown link' })).toBeVisible()
  const markdown = await clipboard()
  expect(markdown.startsWith('[a\\](b)\\* in n, chart 0.36, 4 settings: ')).toBe(true)
  expect(markdown.endsWith(`](${address})`)).toBe(true)
})

for (const scheme of ['light', 'dark'] as const)
  test(`a phone reads the code from the screen, ${scheme}`, async ({ wizard, page, context }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await wizard.open(link(busy))
    await share(page)
    const code = dialog(page).getByRole('img', { name: 'QR code of the link' })
    expect(await scan(context, code)).toBe(await linkField(page).inputValue())
    await dialog(page)
      .getByRole('checkbox', { name: /^Read-only view/ })
      .check()
    const address = await linkField(page).inputValue()
    expect(address).toContain('#view=')
    expect(await scan(context, code)).toBe(address)
  })

/** Text that no compression makes short. */
function noise(length: number): string {
  let seed = 1
  let text = ''
  while (text.length < length) {
    seed = (seed * 48_271) % 2_147_483_647
    text += seed.toString(36)
  }
  return text.slice(0, length)
}

test('a link that is too long for a code says so, and one that will not open has nothing to copy', async ({
  wizard,
  page,
}) => {
  await wizard.open('scheduling')
  await wizard.fill(tolerations, `- key: ${noise(2000)}\n`)
  await share(page)
  await expect(dialog(page)).toContainText('No QR code')
  await expect(dialog(page).getByRole('img')).toHaveCount(0)
  await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeVisible()
  await page.keyboard.press('Escape')
  await wizard.fill(tolerations, `- key: ${noise(100_000)}\n`)
  await share(page)
  await expect(dialog(page).getByRole('alert')).toContainText(/characters/)
  await expect(dialog(page).getByRole('button', { name: /^Copy/ })).toHaveCount(0)
})

test('a link says what it could not restore', async ({ wizard, page }) => {
  await wizard.open(link({ ...busy, c: '0.12' }))
  await expect(page.getByRole('status').filter({ hasText: 'chart 0.12, which is not offered' })).toBeVisible()
})

test('a link that is put into the address of untouched defaults opens at once, and undo takes it back', async ({
  wizard,
  page,
}) => {
  await wizard.open('start')
  await page.goto(`./#${link({ ...busy, p: { step: 'high-availability' } })}`)
  await expect(wizard.heading).toHaveText('High availability')
  await expect(wizard.input(replicas)).toHaveValue('3')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(wizard.input(replicas)).toHaveValue('')
})

test('amid other work a link asks, and then offers the way to its step', async ({ wizard, page }) => {
  await wizard.open('persistence')
  await page.goto(`./#start`)
  await page.getByRole('radio', { name: /Production/ }).check()
  await page.goto(`./#${link({ ...busy, p: { step: 'high-availability' } })}`)
  await page.getByRole('button', { name: 'Open the link' }).click()
  await expect(wizard.heading).toHaveText('Start')
  await page.getByRole('button', { name: 'Go where it leads' }).click()
  await expect(wizard.heading).toHaveText('High availability')
  await expect(wizard.input(etcdReplicas)).toHaveValue('4')
})

test('reviewers see differences, findings, mutes, objects and the values file, and no form', async ({
  wizard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await wizard.open(`view=${link(busy)}`)
  await expect(wizard.heading).toHaveText('shop')
  await expect(page).toHaveTitle('Review of shop - vCluster Wizard')
  const main = page.getByRole('main')
  await expect(main).toContainText('team-shop')
  await expect(main).toContainText('Amazon EKS · 3 nodes / 3 zones')

  const differences = page.getByRole('region', { name: 'Differences from the defaults' })
  await expect(differences).toContainText('4 values')
  await expect(differences).toContainText('telemetry.enabled')
  await expect(differences.getByRole('heading', { name: 'High availability' })).toBeVisible()

  const findings = page.getByRole('region', { name: 'Findings' })
  const warning = findings.locator('[data-severity="warning"]').first()
  await warning.getByText('Why').click()
  await expect(warning.getByRole('list', { name: 'Sources' })).toBeVisible()
  await expect(findings).toContainText('Reason: A fifth member follows next week')
  await expect(findings).toContainText('4 etcd members survive')

  const objects = page.getByRole('region', { name: 'Objects' })
  await expect(objects.getByRole('list', { name: 'Objects by kind' })).toContainText('Service 3')
  const stateful = objects.getByRole('group').filter({ hasText: 'StatefulSet shop-etcd' })
  await expect(stateful.getByText('replicas: 4')).toBeHidden()
  await stateful.getByText('StatefulSet shop-etcd (etcd-statefulset.yaml)').click()
  await expect(stateful.getByText('replicas: 4')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Footprint' })).toContainText('pods')

  await page.getByRole('button', { name: 'Copy values.yaml' }).click()
  await expect(page.getByRole('button', { name: 'Copied values.yaml' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('replicas: 4')
  await expect(page.locator('input, select, textarea')).toHaveCount(0)
})

test('a review leaves work alone until it is opened in the wizard', async ({ wizard, page }) => {
  await wizard.open('high-availability')
  await wizard.fill(replicas, '2')
  await expect.poll(() => kept(page)).toContain('\\"replicas\\":2')
  const before = await kept(page)
  await page.goto('about:blank')
  await wizard.open(`view=${link(busy)}`)
  await expect(page.getByRole('region', { name: 'Objects' })).toBeVisible()
  await page.reload()
  await expect(wizard.heading).toHaveText('shop')
  expect(await kept(page)).toBe(before)

  await page.getByRole('link', { name: 'Open in the wizard' }).click()
  const question = page.getByRole('dialog', { name: 'Open the link?' })
  await expect(question).toContainText('shop in team-shop')
  await question.getByRole('button', { name: 'Keep my work' }).click()
  expect(await wizard.values()).toContain('replicas: 2')
  expect(await kept(page)).toBe(before)
  await page.goBack()
  await expect(wizard.heading).toHaveText('shop')
})

test('a reviewer without work opens the link in the wizard at once', async ({ wizard, page }) => {
  await wizard.open(`view=${link(busy)}`)
  await page.getByRole('link', { name: 'Open in the wizard' }).click()
  await expect(wizard.heading).toHaveText('Start')
  await wizard.step('High availability')
  await expect(wizard.input(etcdReplicas)).toHaveValue('4')
})

const unreadable = {
  'that is cut off': link(busy).slice(0, -9),
  'of an unknown format': '7.abcdef',
  'that is none': 'high-availability',
  'without anything': '',
  'that is HTML': `1.${html}`,
  'that is too long': `1.${'A'.repeat(70_000)}`,
}
for (const [name, fragment] of Object.entries(unreadable))
  test(`a review of a link ${name} says why there is none`, async ({ wizard, page }) => {
    await wizard.open(`view=${fragment}`)
    await expect(wizard.heading).toHaveText('This link cannot be shown')
    await expect(page.getByRole('alert')).toContainText(/link|address/i)
    await page.getByRole('link', { name: 'Open the wizard' }).click()
    await expect(wizard.heading).toHaveText('Start')
  })

test('a review of an older link says what is not as it was', async ({ wizard, page }) => {
  await wizard.open(`view=${link({ ...busy, c: '0.12' })}`)
  await expect(page.getByText('The link is for chart 0.12, which is not offered here.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Differences from the defaults' })).toBeVisible()
})

test('a review of values that Helm refuses says why', async ({ wizard, page }) => {
  await wizard.open(`view=${link({ c: '0.36', v: { controlPlane: { statefulSet: { image: 3 } } } })}`)
  const objects = page.getByRole('region', { name: 'Objects' })
  await expect(objects).toContainText('Helm would refuse these values')
  await expect(objects).toContainText('controlPlane.statefulSet.image')
})

test('HTML in every text of a reviewed link is shown as text', async ({ wizard, page }) => {
  await wizard.open(`view=${link(hostile)}`)
  await expect(wizard.heading).toHaveText(html)
  await expect(page.getByRole('region', { name: 'Findings' })).toContainText(`Reason: ${html}`)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  await page.setViewportSize({ width: 390, height: 800 })
  await expectNoSidewaysScroll(page)
})

test('on paper everything is open, without controls, dark on white', async ({ wizard, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await wizard.open(`view=${link(busy)}`)
  const yaml = page.getByRole('region', { name: 'Objects' }).locator('pre')
  await expect(yaml.first()).toBeHidden()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const text of await yaml.all()) await expect(text).toBeVisible()
  for (const source of await page.locator('main details > summary + p').all())
    await expect(source).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy values.yaml' })).toBeHidden()
  const color = await wizard.heading.evaluate((heading) => getComputedStyle(heading).color)
  expect(Math.max(...(color.match(/\d+/g) ?? []).map(Number))).toBeLessThan(100)
  const pages = await page.pdf({ format: 'A4' })
  expect(pages.length).toBeGreaterThan(10_000)
})

for (const [scheme, width] of looks)
  test(`axe finds nothing in dialog and review, ${scheme}, ${width} pixels wide`, async ({
    wizard,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await wizard.open(`view=${link(busy)}`)
    await page.getByText(/^Notes/).click()
    await expectNoViolations(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('link', { name: 'Open in the wizard' }).click()
    await share(page)
    await expectNoViolations(page)
    await expectNoSidewaysScroll(page)
  })

test('an address that cannot be decoded shows the first step', async ({ wizard }) => {
  await wizard.open('%')
  await expect(wizard.heading).toHaveText('Start')
})
