import { chromium, type CDPSession, type Page } from '@playwright/test'
import { ensureBrowser } from '../find-browser.ts'
import { percentile } from './median.ts'
import { serveBuild } from './serve-build.ts'

/** Milliseconds from each key's input event to the next painted frame, measured inside the page. */
async function typeAndMeasure(page: Page, path: string, texts: readonly string[]): Promise<number[]> {
  const input = page.locator(`[data-path="${path}"]`).getByRole('textbox')
  await input.click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    document.addEventListener(
      'input',
      () => {
        const start = performance.now()
        // The message runs right after the frame that the animation callback belongs to was produced.
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () => times.push(performance.now() - start))
          channel.port1.start()
          channel.port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (const text of texts) {
    await input.press('ControlOrMeta+a')
    await input.press(text)
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
}

const keys = (characters: string): string[] =>
  Array.from({ length: 60 }, (_, index) => characters[index % characters.length] ?? '')

/** A field whose findings come and go with every key, so that the form changes its height; and one where only the outputs change. */
const fields = [
  {
    name: 'findings come and go',
    step: 'backing-store',
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas',
    keys: keys('12345678'),
  },
  {
    name: 'outputs only',
    step: 'pods-and-image',
    path: 'controlPlane.statefulSet.workingDir',
    keys: keys('abcdefgh'),
  },
]

async function measureField(
  page: Page,
  session: CDPSession,
  rate: number,
  field: (typeof fields)[number],
): Promise<void> {
  await page.evaluate((step) => Object.assign(location, { hash: step }), field.step)
  await page.locator(`[data-path="${field.path}"]`).waitFor()
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const times = await typeAndMeasure(page, field.path, field.keys)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const figures = `${percentile(times, 0.5).toFixed(1).padStart(6)} median ${percentile(times, 0.95).toFixed(1).padStart(6)} p95`
  console.log(
    `keystroke to painted outputs, CPU / ${rate}, ${field.name.padEnd(20)} ${figures} ms  (${times.length} keys)`,
  )
}

/** Prints the time from a keystroke to all painted outputs in Chromium, on this machine and at a fourth of its speed. Needs a build. */
export async function benchKeystroke(): Promise<void> {
  const { url, stop } = await serveBuild(4179)
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    for (const rate of [1, 4])
      for (const field of fields) {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
        await page.goto(`${url}#backing-store`)
        await page.getByRole('radio', { name: /Deployed etcd/ }).check()
        await page.getByTestId('code-pane').waitFor()
        await measureField(page, await page.context().newCDPSession(page), rate, field)
        await page.close()
      }
  } finally {
    await browser.close()
    stop()
  }
}
