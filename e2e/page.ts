import { expect, test as base, type Locator, type Page } from '@playwright/test'

/** The wizard in a browser, in a visitor's words. */
export class Wizard {
  /** Requests that left for another host. */
  readonly foreign: string[] = []
  /** Violations of the content security policy, and page errors. */
  readonly complaints: string[] = []

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (/^https?:$/.test(protocol) && hostname !== 'localhost') this.foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
  }

  /** Opens the page, at a step or with a share link's fragment. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment ? `./#${fragment}` : './')
    await isAlive(this.page)
    await expect(this.heading).toBeVisible()
  }

  /** Until everything that comes after the first picture is there: fields, findings and outputs. */
  async whole(): Promise<void> {
    const objects = this.page.getByRole('tab', { name: /^Manif/, includeHidden: true })
    await expect(objects).toContainText(/\d/)
    await expect(this.page.locator('#main [aria-busy="true"]')).toHaveCount(0)
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get steps(): Locator {
    return this.page.getByRole('navigation', { name: 'Steps' })
  }

  /** Goes to a step through the step list. */
  async step(title: string): Promise<void> {
    await this.steps.getByRole('link', { name: new RegExp(`^${title}`) }).click()
    await expect(this.heading).toHaveText(title)
  }

  /** A row of the form by its values path. */
  field(path: string): Locator {
    return this.page.locator(`[data-path="${path}"]`)
  }

  /** The text input of a row. */
  input(path: string): Locator {
    return this.field(path).getByRole('textbox')
  }

  /** Fills a row's text input and leaves it. */
  async fill(path: string, text: string): Promise<void> {
    await this.input(path).fill(text)
    await this.input(path).blur()
  }

  /** The values file as shown in the output pane, read from the model or the plain text. */
  async values(): Promise<string> {
    await this.tab('values.yaml')
    return this.outputText()
  }

  async tab(name: string | RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click()
  }

  /** The output pane, beside the form or alone. */
  get output(): Locator {
    const named = { name: 'Output' }
    return this.page.getByRole('region', named).or(this.page.getByRole('main', named))
  }

  /** The whole text of the shown output pane: an editor draws only what is in view, so it is copied. */
  async outputText(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.output.getByRole('button', { name: /^Copy/ }).click()
    await expect(this.output.getByRole('button', { name: /^Copied/ })).toBeVisible()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Nothing went to another host and nothing broke the content security policy. */
  expectClean(): void {
    expect(this.foreign).toEqual([])
    expect(this.complaints).toEqual([])
  }
}

/** The page came with a picture of its first step, which cannot be used yet. */
export const isAlive = (page: Page): Promise<void> => expect(page.locator('#root[inert]')).toHaveCount(0)

/** Playwright's test with a `wizard` fixture that is clean at the end of every test, and pages that can be used once they are opened. */
export const test = base.extend<{ wizard: Wizard }>({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page)
    const reload = page.reload.bind(page)
    page.goto = async (...how) => {
      const response = await goto(...how)
      await isAlive(page)
      return response
    }
    page.reload = async (...how) => {
      const response = await reload(...how)
      await isAlive(page)
      return response
    }
    await use(page)
  },
  wizard: async ({ page }, use) => {
    const wizard = new Wizard(page)
    await use(wizard)
    wizard.expectClean()
  },
})

export { expect }
