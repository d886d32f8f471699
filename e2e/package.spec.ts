import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { expect, test, type Wizard } from './page.ts'
import { serveFolder } from './serve-folder.ts'

/** Where `npm run package` has put the zip. */
const made = process.env['PACKAGE'] ?? '.tmp/package'

/** Opens the zip into a folder of its own and gives the site in it. */
function unpack(to: string): string {
  const [zip = ''] = readdirSync(made).filter((name) => name.endsWith('.zip'))
  for (const [name, content] of Object.entries(unzipSync(readFileSync(join(made, zip))))) {
    mkdirSync(join(to, dirname(name)), { recursive: true })
    writeFileSync(join(to, name), content)
  }
  return join(to, zip.replace(/\.zip$/, ''))
}

async function works(wizard: Wizard): Promise<void> {
  await expect(wizard.heading).toHaveText('Start')
  await wizard.step('Backing store')
  await wizard.page.getByRole('radio', { name: /Deployed etcd/ }).check()
  await expect(wizard.page.getByTestId('code-pane')).toBeVisible()
  expect(await wizard.values()).toContain('etcd:')
}

test('the zip is whole, and a server under any path shows the site', async ({ wizard, page }, info) => {
  const folder = unpack(info.outputPath())
  for (const where of [made, folder])
    expect(spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: where }).status).toBe(0)
  const site = await serveFolder(folder, '/some/where/else/')
  await page.goto(site.url)
  await works(wizard)
  await site.stop()
})

test('the server in the zip needs nothing but Node, and shows nothing outside its folder', async ({
  wizard,
  page,
}, info) => {
  const server = spawn(process.execPath, ['serve.mjs', '0'], { cwd: unpack(info.outputPath()) })
  try {
    const line = await new Promise<string>((resolve) =>
      server.stdout.once('data', (data) => resolve(String(data))),
    )
    const url = /http:\S+/.exec(line)?.[0] ?? ''
    await page.goto(url)
    await works(wizard)
    for (const address of ['..%2f..%2fetc/passwd', '%00', 'assets', '%E0%A4%A'])
      expect((await page.request.get(url + address)).status(), address).toBe(404)
  } finally {
    server.kill()
  }
})

test('opened as a file, the page says what it needs', async ({ context }, info) => {
  // A page that never comes to life: nobody waits for that.
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(unpack(info.outputPath()), 'index.html')).href)
  const note = page.getByText('node serve.mjs')
  await expect(note).toBeHidden()
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
  await expect(note).toBeVisible()
})
