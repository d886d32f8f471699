import { expect, test } from 'vitest'
import { defaultConfig } from '../../core/index.ts'
import { parseLintRequest } from './parse-lint-request.ts'

const parse = (fields: object): ReturnType<typeof parseLintRequest> =>
  parseLintRequest(JSON.stringify({ id: 7, chart: '0.36', ...fields }))

test.each([
  ['{', null, 'yaml', 'no JSON'],
  ['', null, 'yaml', 'no JSON'],
  ['[]', null, 'schema', 'no JSON object'],
  ['null', null, 'schema', 'no JSON object'],
  ['{"id":{"a":1}}', { a: 1 }, 'schema', 'chart must be a text'],
  ['{"chart":36}', null, 'schema', 'chart must be a text'],
])('%s is refused', (line, id, kind, message) => {
  const parsed = parseLintRequest(line)
  expect(parsed).toMatchObject({ ok: false, id, error: { kind } })
  expect(JSON.stringify(parsed)).toContain(message)
})

const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) })

test.each([
  [{ values: {} }, 'values must be a text'],
  [{ kubeVersion: 'new' }, 'kubeVersion must be a Kubernetes version'],
  [{ release: [] }, 'release must be an object'],
  [{ release: { isUpgrade: 'yes' } }, 'release.isUpgrade must be true or false'],
  [{ release: { name: 'a'.repeat(300) } }, 'too large'],
  [{ cluster: 1 }, 'cluster must be an object'],
  [{ cluster: { intent: 'prod' } }, 'cluster.intent must be one of development, production'],
  [{ cluster: { platform: 'toString' } }, 'cluster.platform must be one of eks'],
  [{ cluster: { nodes: -1 } }, 'cluster.nodes must be a natural number'],
  [{ cluster: { zones: 1.5 } }, 'cluster.zones must be a natural number'],
  [{ cluster: { licence: true } }, 'cluster.licence must be one of none'],
  [{ cluster: { previous: {} } }, 'cluster.previous.chart must be a chart version'],
  [{ cluster: { previous: { chart: 'x' } } }, 'cluster.previous.chart must be a chart version'],
  [{ cluster: { previous: { chart: '0.24', values: 1 } } }, 'previous.values must be a text or an object'],
  [{ cluster: { previous: { chart: '0.24', values: 'a: [' } } }, 'cluster.previous.values: Line'],
  [{ cluster: { previous: { chart: '0.24', values: nested(90) } } }, 'too deep'],
])('%j is refused with its id', (fields, message) => {
  const parsed = parse(fields)
  expect(parsed).toMatchObject({ ok: false, id: 7 })
  expect(JSON.stringify(parsed)).toContain(message)
})

test('what is left out is what the page starts from', () => {
  const { release, cluster } = defaultConfig
  const request = { id: 7, chart: '0.36', release, cluster, values: '' }
  expect(parse({})).toEqual({ ok: true, request })
  expect(parse({ release: null, cluster: null, values: null, unheard: 1 })).toEqual({ ok: true, request })
})

test('everything that can be said is kept', () => {
  const release = { name: 'r', namespace: 'n', isUpgrade: true }
  const cluster = { intent: 'production', platform: 'aks', nodes: 3, zones: 0, licence: 'free' }
  expect(parse({ release, cluster, kubeVersion: 'v1.31.2', values: 'a: 1' })).toEqual({
    ok: true,
    request: {
      id: 7,
      chart: '0.36',
      release,
      cluster: { ...cluster, kubeVersion: 'v1.31.2', previous: null },
      values: 'a: 1',
    },
  })
})

test.each(['sync: {toHost: {}}', { sync: { toHost: {} } }])('previous values as %j', (values) => {
  const parsed = parse({ cluster: { previous: { chart: 'v0.24.2', values } } })
  expect(parsed.ok && parsed.request.cluster.previous).toEqual({
    chart: '0.24',
    values: { sync: { toHost: {} } },
  })
})
