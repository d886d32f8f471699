/**
 * The whole test suite, one step after the other: `npm test`. Ends with the line `N passed, N failed`; a check without cases of its own
 * (types, lint, build, sizes) counts as one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './find-browser.ts'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Reads how many cases ran, where the step has cases. */
  readonly count?: () => Tally
}
interface Tally {
  readonly passed: number
  readonly failed: number
}

const bin = (name: string, script: string): string => `node_modules/${name}/${script}`
const report = (name: string): unknown => JSON.parse(readFileSync(`.tmp/${name}.json`, 'utf8'))

function vitestTally(): Tally {
  const { numPassedTests, numFailedTests } = report('vitest') as {
    numPassedTests: number
    numFailedTests: number
  }
  return { passed: numPassedTests, failed: numFailedTests }
}

function playwrightTally(): Tally {
  const { stats } = report('playwright') as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

/** The site is tested under a sub-path, as GitHub Pages serves it. */
const site = { BASE_PATH: '/vcluster-wizard/' }
const tsc = bin('typescript', 'bin/tsc')
const steps: readonly Step[] = [
  { name: 'types: core', command: [tsc, '-p', 'src/core'] },
  { name: 'types: service worker', command: [tsc, '-p', 'src/sw'] },
  { name: 'types: app', command: [tsc, '-p', 'tsconfig.json'] },
  { name: 'types: Node and tests', command: [tsc, '-p', 'tsconfig.node.json'] },
  {
    name: 'lint',
    command: [bin('oxlint', 'bin/oxlint'), '--type-aware', '--max-warnings=0', 'src', 'scripts', 'e2e'],
  },
  {
    name: 'format',
    command: [
      bin('oxfmt', 'bin/oxfmt'),
      '--check',
      'src',
      'scripts',
      'e2e',
      'vite.config.ts',
      'vite.cli.config.ts',
      'vitest.config.ts',
      'playwright.config.ts',
    ],
  },
  { name: 'unused code and packages', command: [bin('knip', 'bin/knip.js')] },
  { name: 'licences of what is shipped', command: [bin('tsx', 'dist/cli.mjs'), 'scripts/licences.ts'] },
  {
    name: 'unit tests and import rules',
    command: [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.tmp/vitest.json',
    ],
    count: vitestTally,
  },
  {
    name: 'hostile input',
    command: [bin('tsx', 'dist/cli.mjs'), 'scripts/fuzz.ts', '--runs', '1000'],
  },
  {
    name: 'production build',
    command: [bin('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'],
    env: site,
  },
  {
    name: 'command line build',
    command: [bin('vite', 'bin/vite.js'), 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'package for other servers',
    command: [bin('tsx', 'dist/cli.mjs'), 'scripts/package.ts', '.tmp/package'],
  },
  { name: 'reproducible build', command: [bin('tsx', 'dist/cli.mjs'), 'scripts/reproducible.ts'] },
  // The repository carries a selection; where the whole corpus lies beside the project, it runs too.
  ...(existsSync('../shared/corpus')
    ? [{ name: 'whole corpus', command: [bin('tsx', 'dist/cli.mjs'), 'scripts/corpus.ts'] }]
    : []),
  { name: 'size budget', command: [bin('tsx', 'dist/cli.mjs'), 'scripts/size.ts'] },
  {
    name: 'browser tests',
    command: [bin('@playwright/test', 'cli.js'), 'test'],
    env: site,
    count: playwrightTally,
  },
]

function runStep(step: Step, browser: string): Tally {
  console.log(`\n== ${step.name}`)
  const { status } = spawnSync(process.execPath, step.command, {
    stdio: 'inherit',
    env: { ...process.env, ...step.env, CHROME_PATH: browser },
  })
  if (!step.count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const tally = step.count()
  return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

rmSync('.tmp', { recursive: true, force: true })
mkdirSync('.tmp')
if (!existsSync('node_modules')) throw new Error('run npm ci first')
const browser = ensureBrowser()
const tallies = steps.map((step) => ({ step, tally: runStep(step, browser) }))
for (const { step, tally } of tallies)
  if (tally.failed > 0) console.log(`FAILED ${step.name}: ${tally.failed}`)
const passed = tallies.reduce((sum, { tally }) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, { tally }) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
