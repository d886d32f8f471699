import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function onPath(name: string): string | null {
  const result = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return result.status === 0 ? (result.stdout.split('\n')[0]?.trim() ?? null) : null
}

/** An installed Chromium or Chrome: `CHROME_PATH`, the search path, the usual places, Playwright's own. Null where there is none. */
export function installedBrowser(): string | null {
  const own = process.env['CHROME_PATH']
  if (own) return own
  for (const name of names) {
    const found = onPath(name)
    if (found) return found
  }
  return [...places, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null
}

const run = (command: string, args: readonly string[]): void =>
  void execFileSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

function installFromDebian(): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [command, ...rest] = [...sudo, 'apt-get', ...args] as [string, ...string[]]
    run(command, rest)
  }
}

/** A browser for the tests, installed where there is none; says on the terminal what it does. */
export function ensureBrowser(): string {
  const found = installedBrowser()
  if (found) return found
  if (onPath('apt-get')) {
    console.log('No Chromium or Chrome found: installing the package chromium with apt-get')
    installFromDebian()
  } else {
    console.log("No Chromium or Chrome found: installing Playwright's Chromium")
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  }
  const installed = installedBrowser()
  if (!installed)
    throw new Error('No browser after the installation. Set CHROME_PATH to a Chromium or Chrome.')
  return installed
}
