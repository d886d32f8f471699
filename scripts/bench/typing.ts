import { chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../find-browser.ts'
import { longValues } from './long-values.ts'
import { percentile } from './median.ts'
import { serveBuild } from './serve-build.ts'
import { stopWatching, watchFrames, type Frames } from './watch-frames.ts'

/** Milliseconds between keys: ten characters a second. */
const pause = 100

/** Where somebody types, after a search that puts the cursor there. */
const places = [
  { name: 'nothing is typed', find: 'workingDir:', keys: ['End'], text: ' '.repeat(60) },
  {
    name: 'a value',
    find: 'workingDir:',
    keys: ['End', 'ArrowLeft'],
    text: '/some/where/deep/in/the/image/that/nobody/looks/at/every/day',
  },
  {
    name: 'a comment',
    find: '# What scheduling',
    keys: ['End'],
    text: ' It says where pods may go, which is on nodes with some room.',
  },
  {
    name: 'new settings',
    find: '# What telemetry',
    keys: ['Home', 'Enter', 'ArrowUp'],
    text: 'rbac:\nenableVolumeSnapshotRules:\nenabled: false\n',
  },
]

async function open(page: Page, url: string, text: string): Promise<void> {
  await page.goto(`${url}#high-availability`)
  await page.getByTestId('code-pane').locator('.view-lines').click({ timeout: 60_000 })
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await page.keyboard.press('ControlOrMeta+v')
  await page.waitForTimeout(3000)
}

async function place(page: Page, { find, keys }: (typeof places)[number]): Promise<void> {
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.insertText(find)
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  for (const key of keys) await page.keyboard.press(key)
  await page.waitForTimeout(1500)
}

async function type(page: Page, text: string, isIdle: boolean): Promise<Frames> {
  await page.evaluate(watchFrames)
  const start = performance.now()
  for (const [index, character] of text.split('').entries()) {
    await page.waitForTimeout(Math.max(0, start + index * pause - performance.now()))
    if (!isIdle) await page.keyboard.press(character === '\n' ? 'Enter' : character)
  }
  await page.waitForTimeout(500)
  return page.evaluate(stopWatching)
}

function report(name: string, { keys, dropped, shown, longTasks }: Frames): void {
  const [median, late, latest] = [0.5, 0.95, 1].map((share) => percentile(keys, share).toFixed(1))
  const painted = keys.length > 0 ? `key to painted p50 ${median} p95 ${late} max ${latest} ms, ` : ''
  console.log(
    `typing at ${1000 / pause} characters a second, ${name.padEnd(17)} ${painted}${dropped} of ${shown + dropped} frames dropped, ${longTasks} long tasks`,
  )
}

/** Prints what typing into a values file of 1,300 lines costs in Chromium: key to painted frame, and frames that were dropped. Needs a build. */
export async function benchTyping(): Promise<void> {
  const text = await longValues()
  const { url, stop } = await serveBuild(4180)
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    for (const one of places) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await context.newPage()
      // What runs scripts here marks functions with their names, also those that are sent to the page.
      await page.addInitScript('globalThis.__name = (value) => value')
      await open(page, url, text)
      await place(page, one)
      report(one.name, await type(page, one.text, one.name === 'nothing is typed'))
      await context.close()
    }
  } finally {
    await browser.close()
    stop()
  }
}
