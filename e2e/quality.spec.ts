import { overflow, sideways } from './overflow.ts'
import { expect, test } from './page.ts'
import { steps } from './steps.ts'

const busy = 'deployed-etcd'

test('at 400 % zoom every step can be read without scrolling sideways', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await wizard.open('start')
  await page.getByRole('radio', { name: /Production/ }).check()
  await page.goto('./#backing-store')
  await page.locator(`input[type="radio"][value="${busy}"]`).check()
  for (const title of [...steps, 'Findings', 'Output']) {
    await page.goto(`./#${title.toLowerCase().replaceAll(' ', '-')}`)
    await expect(wizard.heading).toHaveText(title)
    await wizard.whole()
    expect(await overflow(page), title).toEqual([])
    expect(await sideways(page), title).toEqual([])
  }
})

test('at 400 % zoom the form is walked with what it shows itself', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await wizard.open('start')
  for (const title of steps.slice(1)) {
    await page
      .getByRole('main')
      .getByRole('link', { name: /^(Continue|Next)/ })
      .click()
    await expect(wizard.heading).toHaveText(title)
  }
})

for (const width of [1440, 390])
  test(`read from right to left nothing sticks out or overlaps, ${width} pixels wide`, async ({
    wizard,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await wizard.open('backing-store')
    await page.locator(`input[type="radio"][value="${busy}"]`).check()
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    for (const title of steps) {
      await page.goto(`./#${title.toLowerCase().replaceAll(' ', '-')}`)
      await expect(wizard.heading).toHaveText(title)
      await wizard.whole()
      expect(await overflow(page), title).toEqual([])
      expect(await sideways(page), title).toEqual([])
    }
    if (width < 900) return
    const [list, form, output] = await Promise.all(
      [wizard.steps, page.getByRole('main'), wizard.output].map((pane) => pane.boundingBox()),
    )
    // Code stays as it is read.
    const line = await wizard.output.getByText('backingStore').first().boundingBox()
    if (!list || !form || !output || !line) throw new Error('a pane is missing')
    expect(list.x).toBeGreaterThanOrEqual(form.x + form.width - 1)
    expect(form.x).toBeGreaterThanOrEqual(output.x + output.width - 1)
    expect(line.x).toBeGreaterThanOrEqual(output.x)
    expect(line.x).toBeLessThan(output.x + output.width / 2)
  })

test('who asks for less motion gets none', async ({ wizard, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await wizard.open('backing-store')
  await page.locator(`input[type="radio"][value="${busy}"]`).check()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const moving = await page.evaluate(() => [
    ...document.getAnimations().map((animation) => String(animation.effect?.getTiming().duration)),
    ...[...document.querySelectorAll('body *')]
      .map((element) => getComputedStyle(element))
      .filter(
        ({ transitionDuration, animationDuration }) =>
          !/^0s(, 0s)*$/.test(transitionDuration) || !/^0s(, 0s)*$/.test(animationDuration),
      )
      .map(({ transitionDuration, animationDuration }) => `${transitionDuration} ${animationDuration}`),
  ])
  expect(moving).toEqual([])
})

/** How an element stands out where colours are the system's. */
const look = (element: Element): string => {
  const { borderInlineStartColor, borderInlineStartWidth, outlineStyle, backgroundColor, color } =
    getComputedStyle(element)
  return [borderInlineStartColor, borderInlineStartWidth, outlineStyle, backgroundColor, color].join(' ')
}

test('forced colours keep focus, choice and state visible', async ({ wizard, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await wizard.open('backing-store')
  /** The focus ring of an element, or of the label that stands for it. */
  const ringOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        ;(element as HTMLElement).focus()
        return [element, element.closest('label')]
          .filter((one) => one !== null)
          .map((one) => getComputedStyle(one))
          .map(({ outlineStyle, outlineWidth }) => `${outlineStyle} ${outlineWidth}`)
          .join(', ')
      })
  await page.keyboard.press('Tab')
  for (const selector of ['header button:enabled', 'nav[aria-label="Steps"] a', 'main input', '[role="tab"]'])
    expect(await ringOf(selector), selector).toMatch(/(solid|auto) [1-9]/)
  const current = page.locator('[aria-current="step"]')
  const other = wizard.steps.getByRole('link').first()
  expect(await current.evaluate(look)).not.toBe(await other.evaluate(look))
})

test('the review prints whole, without what only works on a screen', async ({ wizard, page }) => {
  await wizard.open('backing-store')
  await page.locator(`input[type="radio"][value="${busy}"]`).check()
  await wizard.step('Review')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize({ width: 720, height: 1000 })
  await expect(wizard.heading).toBeVisible()
  await expect(page.locator('header')).toBeHidden()
  await expect(wizard.steps).toBeHidden()
  const main = page.getByRole('main')
  expect(await main.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1)
  expect(await overflow(page)).toEqual([])
  await expect(main.getByRole('button')).toHaveCount(0)
  // On paper nobody can open what is closed.
  for (const why of await main.locator('details > :not(summary)').all())
    expect(await why.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0)
  const background = await page.locator('html').evaluate((element) => getComputedStyle(element).colorScheme)
  expect(background).toBe('light')
  const pages = /\/Count (\d+)/.exec((await page.pdf({ format: 'A4' })).toString('latin1'))?.[1]
  expect(Number(pages)).toBeGreaterThanOrEqual(1)
})
