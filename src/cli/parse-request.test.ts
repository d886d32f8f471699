import { describe, expect, it, test } from 'vitest'
import { parseRequest } from './parse-request.ts'

const complete = {
  id: 'a',
  chart: '0.30',
  release: { name: 'r', namespace: 'n', isUpgrade: true },
  kubeVersion: '1.33',
  values: 'sync: {}\n',
}
const defaults = {
  release: { name: 'release-name', namespace: 'default', isUpgrade: false },
  kubeVersion: '1.35',
  values: '',
}

describe('what a line means', () => {
  test.each([
    ['everything said', complete, complete],
    [
      'a chart version of its own',
      { ...complete, chartVersion: '0.30.0-x' },
      { ...complete, chartVersion: '0.30.0-x' },
    ],
    ['the least', { chart: '0.36' }, { id: null, chart: '0.36', ...defaults }],
    [
      'part of a release',
      { id: 7, chart: '0.36', release: { name: 'r' } },
      { id: 7, chart: '0.36', ...defaults, release: { ...defaults.release, name: 'r' } },
    ],
    [
      'nulls',
      { id: null, chart: '0.36', release: null, kubeVersion: null, values: null, chartVersion: null },
      { id: null, chart: '0.36', ...defaults },
    ],
    ['other fields', { chart: '0.36', colour: 'red' }, { id: null, chart: '0.36', ...defaults }],
  ])('%s', (_, line, request) => {
    expect(parseRequest(JSON.stringify(line))).toEqual({ ok: true, request })
  })

  it('takes nothing from a prototype', () => {
    const line = '{"chart":"0.36","__proto__":{"values":"a: 1","release":{"name":"evil"}}}'
    expect(parseRequest(line)).toEqual({ ok: true, request: { id: null, chart: '0.36', ...defaults } })
  })
})

describe('lines that mean nothing', () => {
  test.each([
    ['', null, 'yaml', undefined],
    ['{"id":"a",', null, 'yaml', undefined],
    ['[]', null, 'schema', undefined],
    ['null', null, 'schema', undefined],
    ['{"id":"a"}', 'a', 'schema', ['chart']],
    ['{"id":"a","chart":0.36}', 'a', 'schema', ['chart']],
    ['{"id":"a","chart":"0.36","chartVersion":1}', 'a', 'schema', ['chartVersion']],
    ['{"id":"a","chart":"0.36","values":{}}', 'a', 'schema', ['values']],
    ['{"id":"a","chart":"0.36","kubeVersion":1.3}', 'a', 'schema', ['kubeVersion']],
    ['{"id":"a","chart":"0.36","release":"r"}', 'a', 'schema', ['release']],
    ['{"id":"a","chart":"0.36","release":{"name":1}}', 'a', 'schema', ['release', 'name']],
    ['{"id":"a","chart":"0.36","release":{"namespace":[]}}', 'a', 'schema', ['release', 'namespace']],
    ['{"id":"a","chart":"0.36","release":{"isUpgrade":"yes"}}', 'a', 'schema', ['release', 'isUpgrade']],
  ])('%s', (line, id, kind, path) => {
    const error = { kind, message: expect.stringMatching(/\w/) as string, ...(path && { path }) }
    expect(parseRequest(line)).toEqual({ ok: false, id, error })
  })
})
