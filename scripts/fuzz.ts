/**
 * Feeds hostile texts to everything that takes texts from outside: `npm run fuzz -- --runs 5000 --seed 1`. Prints cases, seed and the slowest
 * case of each; fails where something throws or breaks its word, and with `--limit 100` where it takes longer than 100 ms three times.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { suites } from './fuzz/suites.ts'
import type { Suite } from './fuzz/suite.ts'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2_147_483_647) },
    limit: { type: 'string', default: 'Infinity' },
  },
})
const [runs, seed, limit] = [options.runs, options.seed, options.limit].map(Number) as [
  number,
  number,
  number,
]

async function timeOf(suite: Suite, input: unknown): Promise<number> {
  const start = performance.now()
  await suite.feed(input)
  return performance.now() - start
}

/** A pause of the machine is no hang: what is slow must be slow again. */
async function isHang(suite: Suite, input: unknown): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) if ((await timeOf(suite, input)) <= limit) return false
  return true
}

async function fuzz(suite: Suite, cases: number): Promise<string | null> {
  let slowest = 0
  const property = fc.asyncProperty(suite.inputs, async (input) => {
    const time = await timeOf(suite, input)
    slowest = Math.max(slowest, time)
    if (time > limit && (await isHang(suite, input))) throw new Error(`takes ${time.toFixed(0)} ms`)
  })
  const result = await fc.check(property, { numRuns: cases, seed })
  const verdict = result.failed ? 'FAILED' : 'ok'
  console.log(
    `  ${suite.name.padEnd(24)}${String(result.numRuns).padStart(7)} cases   seed ${seed}   slowest ${slowest.toFixed(1).padStart(6)} ms   ${verdict}`,
  )
  return result.failed ? `${String(result.errorInstance)}\n${fc.defaultReportMessage(result) ?? ''}` : null
}

const failures: string[] = []
for (const suite of suites) {
  // A shell takes twenty names at a time.
  const cases = suite.name === 'commands in a shell' ? Math.ceil(runs / 20) : runs
  const failure = await fuzz(suite, cases)
  if (failure !== null) failures.push(`${suite.name}: ${failure}`)
}
for (const failure of failures) console.log(`\n${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0
