import { expect, it, test } from 'vitest'
import { z } from 'zod'
import { defaultConfig } from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'
import { asSarif } from './as-sarif.ts'
import { judge } from './judge.ts'
import { locate } from './locate.ts'

const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['error', 'warning', 'note'])
const place = z.int().min(1)

/** What SARIF 2.1.0 requires, and what code scanning needs to show a result. */
const shape = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('vcluster-wizard'),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: text,
              fullDescription: text,
              help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
              defaultConfiguration: z.optional(z.strictObject({ level })),
            }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message: text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string() }),
                region: z.strictObject({
                  startLine: place,
                  startColumn: place,
                  endLine: place,
                  endColumn: place,
                }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
})
type Run = z.infer<typeof shape>['runs'][0]

const version = await loadVersion('0.36')

function sarif(values: string, file = 'v.yaml'): Run {
  if (!version) throw new Error('no such version')
  const setting = { ...defaultConfig, release: { ...defaultConfig.release, name: 'true' } }
  const found = locate(judge(values, setting, version).findings, values)
  return shape.parse(JSON.parse(asSarif(file, found))).runs[0]
}

const misspelt = 'controlPlane:\n  statefulSet:\n    highAvailability:\n      leaseDuratoin: 60\n'

test.each([misspelt, 'controlPlane: {statefulSet: {highAvailability: {replicas: 3}}}', '', 'a: ['])(
  'the log about %j has the shape of 2.1.0, and each result its rule',
  (values) => {
    const { tool, results } = sarif(values)
    expect(results.length).toBeGreaterThan(0)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const ids = tool.driver.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  },
)

it('marks the key, with the message and the fix', () => {
  const result = sarif(misspelt).results.find(({ ruleId }) => ruleId === 'value-key-unknown')
  expect(result).toMatchObject({
    level: 'error',
    message: { text: expect.stringMatching(/leaseDuratoin.* Fix: Rename to leaseDuration\.$/) as unknown },
  })
  const region = { startLine: 4, startColumn: 7, endLine: 4, endColumn: 24 }
  expect(result?.locations[0].physicalLocation.region).toEqual(region)
})

test.each([
  ['deploy/v.yaml', 'deploy/v.yaml'],
  ['a b\\v#1?.yaml', 'a%20b/v%231%3F.yaml'],
])('the address of %s is %s', (file, uri) => {
  expect(sarif('', file).results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({ uri })
})
