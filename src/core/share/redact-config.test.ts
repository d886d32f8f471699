import { describe, expect, it } from 'vitest'
import type { Config } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import { readValues } from '../values/read-values.ts'
import { redactConfig } from './redact-config.ts'

const secret = 'postgres://vc:hunter2!x@db.example:5432/vc'
const external = { enabled: true, dataSource: secret }
const overrides = { controlPlane: { backingStore: { database: { external } } } }
const text = `# was ${secret}
controlPlane:
  backingStore:
    database:
      external: # ours
        enabled: true
        dataSource: "${secret}"
`

const leaks = (config: Config): boolean => JSON.stringify(redactConfig(config).config).includes('hunter2')

describe('a config without its secrets', () => {
  it('has none in the values and in the text, comments kept', () => {
    const { config, omitted } = redactConfig({ ...defaultConfig, overrides, text })
    expect(JSON.stringify(config)).not.toContain('hunter2')
    expect(config.text).toContain('external: # ours')
    const read = readValues(config.text)
    expect(read.ok && read.values).toEqual(config.overrides)
    expect(omitted.map(({ path }) => path.join('.'))).toEqual([
      'controlPlane.backingStore.database.external.dataSource',
    ])
  })

  it.each([
    ['a text that cannot be read', { unread: `a: [\n  password: hunter2\n` }],
    ['an address in such a text', { unread: `a: [\n  x: ${secret}\n` }],
    ['a comment alone', { text: `# ${secret}\na: 1\n`, overrides: { a: 1 } }],
    [
      'what is deployed',
      { cluster: { ...defaultConfig.cluster, previous: { chart: '0.30', values: overrides } } },
    ],
    ['the reason of a mute', { mutes: { 'a-rule': `see ${secret}` } }],
  ])('has none in %s', (_, part) => {
    expect(leaks({ ...defaultConfig, ...part })).toBe(false)
  })

  it('is the same where there is none', () => {
    const config = { ...defaultConfig, overrides: { a: 1 }, text: 'a: 1 # one\n' }
    expect(redactConfig(config)).toEqual({ config, omitted: [] })
  })
})
