import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
import { redact, secretPlaceholder } from './redact.ts'

const at = (values: JsonObject): string[] => redact(values).omitted.map(({ path }) => path.join('.'))

describe('secrets are found', () => {
  test.each<[string, JsonObject, string]>([
    ['PostgreSQL address', { dataSource: 'postgres://u:p4ss@db:5432/vc' }, 'dataSource'],
    ['password with odd characters', { dataSource: 'postgres://u:p@4/ss@db:5432/vc' }, 'dataSource'],
    ['MySQL address', { dataSource: 'mysql://u:p4ss@tcp(db:3306)/vc' }, 'dataSource'],
    ['MySQL without scheme', { dataSource: 'u:p4ss@tcp(db:3306)/vc' }, 'dataSource'],
    ['key that says password', { basic: { password: 'x' } }, 'basic.password'],
    ['token', { platform: { token: 'abc' } }, 'platform.token'],
    ['access key', { accessKey: 'AKIA1' }, 'accessKey'],
    ['private key', { tls: '-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----' }, 'tls'],
    ['environment variable', { env: [{ name: 'DB_PASSWORD', value: 'x' }] }, 'env.0.value'],
    ['flag', { extraArgs: ['--auth-token=abc'] }, 'extraArgs.0'],
  ])('%s', (_, values, path) => expect(at(values)).toEqual([path]))
})

describe('what is no secret stays', () => {
  test.each<[string, JsonObject]>([
    ['name of a secret', { secret: { name: 'kubeconfig', namespace: 'a' } }],
    ['secretName', { apiKey: { secretName: 'vc-key' } }],
    ['sync switch', { sync: { toHost: { secrets: { enabled: true } } } }],
    ['certificate file', { keyFile: '/etc/tls/tls.key' }],
    ['flag that names a file', { extraArgs: ['--token-auth-file=/etc/tokens.csv'] }],
    ['address without password', { endpoint: 'https://etcd.example:2379' }],
    ['e-mail address', { contact: 'someone@example.com' }],
    ['image with port', { image: 'registry.example:5000/vcluster:0.36.1' }],
    [
      'variable from a secret',
      { env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] },
    ],
    ['empty password', { password: '' }],
  ])('%s', (_, values) => expect(redact(values)).toEqual({ values, omitted: [] }))
})

test('only the password of an address is replaced', () =>
  expect(redact({ dataSource: 'postgres://u:p4ss@db:5432/vc' }).values).toEqual({
    dataSource: `postgres://u:${secretPlaceholder}@db:5432/vc`,
  }))

test('redacting twice changes nothing more', () => {
  const once = redact({ a: 'mysql://u:p@tcp(h)/d', env: [{ name: 'API_TOKEN', value: 'x' }], password: 'y' })
  expect(redact(once.values)).toEqual({ values: once.values, omitted: [] })
})
