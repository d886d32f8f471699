import { defaultConfig } from '../../src/core/default-config.ts'
import { decodeLink } from '../../src/core/share/decode-link.ts'
import { linkCodecs } from '../../src/core/share/link-codecs.ts'
import { redact } from '../../src/core/share/redact.ts'
import { toSparse } from '../../src/core/share/to-sparse.ts'
import { presetConfigs } from './preset-configs.ts'
import { readRecorded, type Recorded } from './read-recorded.ts'

const shares = [0.5, 0.95, 0.99, 1]

/** The least number that so large a share of the numbers does not pass. */
function quantiles(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b)
  return shares.map((share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0)
}

/** Milliseconds for each. */
function timed<T>(items: readonly T[], work: (item: T) => void): string {
  const start = performance.now()
  for (const item of items) work(item)
  return `${((performance.now() - start) / items.length).toFixed(3)} ms`
}

function show(what: string, recorded: readonly Recorded[]): void {
  console.log(`\n${recorded.length} ${what}: characters of payload, time for each`)
  console.log('  codec    p50    p95    p99    max   write      read')
  const sparse = recorded.map(({ config }) => {
    const { values } = redact(config.overrides)
    return toSparse({ ...config, overrides: values }, defaultConfig, {})
  })
  for (const codec of linkCodecs) {
    const fragments: string[] = []
    const write = timed(sparse, (one) => fragments.push(`${codec.version}.${codec.write(one)}`))
    const lengths = fragments.map((fragment) => fragment.length - codec.version.length - 1)
    let unopened = 0
    const read = timed(fragments, (fragment) => {
      if (!decodeLink(fragment, defaultConfig).ok) unopened++
    })
    const cells = quantiles(lengths).map((length) => String(length).padStart(7))
    console.log(`  ${codec.version.padEnd(5)}${cells.join('')}   ${write}   ${read}`)
    if (unopened > 0) console.log(`  ${unopened} do not open`)
    if (unopened > 0) process.exitCode = 1
  }
}

/** Prints how long links are and how long they take, for each codec. */
export function measureLinks(): void {
  show('recorded cases', readRecorded())
  show('starting points', presetConfigs())
}
