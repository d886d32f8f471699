import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { rules } from '../../core/derive.ts'
import { loadCatalog, minors, valuesYaml, type Example } from '../../core/index.ts'
import { configOf } from '../rules/config-of.ts'
import { lintLines } from './lint-lines.ts'

const answer = z.union([
  z.strictObject({
    id: z.json(),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        path: z.array(z.string()),
        field: z.optional(z.string()),
        message: z.string().min(1),
        fix: z.nullable(
          z.strictObject({
            kind: z.enum(['safe', 'confirm']),
            title: z.string(),
            values: z.string(),
            release: z.optional(
              z.strictObject({ name: z.string().optional(), namespace: z.string().optional() }),
            ),
            chart: z.optional(z.string()),
          }),
        ),
      }),
    ),
  }),
  z.strictObject({
    id: z.json(),
    error: z.strictObject({ kind: z.enum(['yaml', 'schema', 'fault']), message: z.string() }),
  }),
])
type Answer = z.infer<typeof answer>

async function ask(lines: readonly unknown[]): Promise<readonly Answer[]> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  const answers = (await lintLines(texts)).split('\n')
  expect(answers.pop()).toBe('')
  return answers.map((line) => answer.parse(JSON.parse(line)))
}

const findingsOf = (one: Answer | undefined): Extract<Answer, { findings: unknown }>['findings'] =>
  one && 'findings' in one ? one.findings : []
const rulesOf = (one: Answer | undefined): string[] => findingsOf(one).map(({ rule }) => rule)

/** The line that says what an example of a rule says. */
async function lineOf(rule: (typeof rules)[number], example: Example): Promise<object> {
  const { chart, release, cluster, overrides } = configOf(rule, example)
  const catalog = await loadCatalog(chart)
  const { kubeVersion, ...rest } = cluster
  const values = catalog ? valuesYaml(catalog, overrides) : ''
  return { id: rule.id, chart, release, kubeVersion, cluster: rest, values }
}

describe('every rule', { timeout: 60_000 }, () => {
  test.each(['bad', 'good'] as const)('is asked through its %s examples', async (kind) => {
    const asked = rules.flatMap((rule) => rule.examples[kind].map((example) => lineOf(rule, example)))
    const answers = await ask(await Promise.all(asked))
    const wrong = answers.filter((one) => rulesOf(one).some((id) => id === one.id) !== (kind === 'bad'))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('lines', () => {
  it('are answered in order, the bad ones with an error of their own', async () => {
    const answers = await ask([
      { id: 1, chart: '0.36' },
      '{',
      { id: 'no chart', chart: '9.99' },
      { id: 'proto', chart: '__proto__' },
      { id: 'cluster', chart: '0.36', cluster: { nodes: 'three' } },
      ...minors.map((chart) => ({ id: chart, chart })),
    ])
    expect(answers.map((one) => ('error' in one ? [one.id, one.error.kind] : one.id))).toEqual([
      1,
      [null, 'yaml'],
      ['no chart', 'schema'],
      ['proto', 'schema'],
      ['cluster', 'schema'],
      ...minors,
    ])
  })

  test.each([
    ['a: [', 'values-unreadable', []],
    ['- 1', 'values-unreadable', []],
    ['unheard: 1', 'value-key-unknown', ['unheard']],
    ['telemetry: {enabled: 5}', 'value-refused', ['telemetry', 'enabled']],
    ['rbac: null', 'chart-refuses', ['rbac']],
  ])('with values that Helm refuses have an error: %j', async (values, rule, path) => {
    const [first] = findingsOf((await ask([{ chart: '0.36', values }]))[0])
    expect(first).toMatchObject({ rule, path, severity: 'error' })
  })

  it('show a fix that helps', async () => {
    const before = { chart: '0.36', values: 'sync: {toHosts: {}}' }
    const [found] = findingsOf((await ask([before]))[0])
    expect(found).toMatchObject({
      rule: 'value-key-unknown',
      fix: { kind: 'safe', title: 'Rename to toHost' },
    })
    expect(rulesOf((await ask([{ ...before, values: found?.fix?.values }]))[0])).not.toContain(found?.rule)
  })

  it('survive values that recurse too deep for us', async () => {
    const [one, two] = await ask([
      { id: 1, chart: '0.36', values: '['.repeat(5000) },
      `{"id":2,"chart":"0.36","cluster":{"previous":{"chart":"0.35","values":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}}}`,
    ])
    expect(rulesOf(one)).toEqual(['values-unreadable'])
    expect(two).toMatchObject({ id: 2, error: { kind: 'schema' } })
  })
})
