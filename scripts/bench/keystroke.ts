import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { ensureBrowser } from '../find-browser.ts'
import { percentile } from './median.ts'

const port = 4179
const base = `http://localhost:${port}/vcluster-wizard/`

async function serve(): Promise<() => void> {
  const server = spawn(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'preview',
    '--port',
    String(port),
    '--strictPort',
    '--base',
    '/vcluster-wizard/',
  ])
  await once(server.stdout, 'data')
  return () => server.kill()
}

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

/** Milliseconds of main-thread work per key: the synchronous part that must fit into a frame. */
async function work(page: Page, session: CDPSession, rate: number): Promise<string> {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const keys = Array.from({ length: 60 }, (_, index) => String((index % 8) + 1))
  const times = await typeAndMeasure(
    page,
    'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas',
    keys,
  )
  return `${percentile(times, 0.5).toFixed(1).padStart(6)} median ${percentile(times, 0.95).toFixed(1).padStart(6)} p95  (${times.length} keys)`
}

/** Prints the time from a keystroke to all painted outputs in Chromium, on this machine and at a fourth of its speed. Needs a build. */
export async function benchKeystroke(): Promise<void> {
  const stop = await serve()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    for (const rate of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(`${base}#backing-store`)
      await page.getByRole('radio', { name: /Deployed etcd/ }).check()
      await page.getByTestId('code-pane').waitFor()
      const session = await page.context().newCDPSession(page)
      console.log(
        `keystroke to painted outputs, CPU / ${rate}, milliseconds: ${await work(page, session, rate)}`,
      )
      await page.close()
    }
  } finally {
    await browser.close()
    stop()
  }
}
