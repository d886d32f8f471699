import { expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
import { secretOfFile } from './secret-of-file.ts'
import { workloadOf } from './workload.ts'

const secret = (secretName: string, more: JsonObject = {}): JsonObject => ({
  name: secretName,
  secret: { secretName, ...more },
})
const workload = workloadOf({
  kind: 'Deployment',
  metadata: { name: 'x' },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'x' } },
    template: {
      spec: {
        volumes: [
          secret('all'),
          secret('inner'),
          secret('one'),
          secret('named', { items: [{ key: 'k', path: 'p/q.crt' }] }),
          { name: 'data', emptyDir: {} },
        ],
        containers: [
          {
            name: 'c',
            volumeMounts: [
              { name: 'all', mountPath: '/etc/all' },
              { name: 'inner', mountPath: '/etc/all/inner/' },
              { name: 'one', mountPath: '/etc/one.crt', subPath: 'tls.crt' },
              { name: 'named', mountPath: '/etc/named' },
              { name: 'data', mountPath: '/data' },
            ],
          },
        ],
      },
    },
  },
})

test.each([
  ['/etc/all/ca.crt', { secret: 'all', key: 'ca.crt' }],
  ['/etc/all/inner/ca.crt', { secret: 'inner', key: 'ca.crt' }],
  ['/etc/one.crt', { secret: 'one', key: 'tls.crt' }],
  ['/etc/named/p/q.crt', { secret: 'named', key: 'k' }],
  ['/etc/named/other', null],
  ['/etc/all/a/b', null],
  ['/etc/allx', null],
  ['/data/ca.crt', null],
  ['', null],
])('%s', (file, expected) => {
  if (!workload) throw new Error('no workload')
  expect(secretOfFile(workload, file)).toEqual(expected)
})
