import { defineConfig } from '@playwright/test'
import { installedBrowser } from './scripts/find-browser.ts'

const base = process.env['BASE_PATH'] ?? '/vcluster-wizard/'
const port = Number(process.env['PORT'] ?? 4177)
const executablePath = installedBrowser()

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Only against tests that hang: how fast the page is is measured by the benchmarks.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.tmp/playwright.json' }]],
  outputDir: '.tmp/e2e',
  use: {
    baseURL: `http://localhost:${port}${base}`,
    trace: 'retain-on-failure',
    // Each test is a first visit, which would download the whole site; the tests of offline use allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Without a sandbox Chromium also starts as root; the other flags stop it from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --base ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
})
