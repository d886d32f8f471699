import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
import { secretPlaceholderLeft } from '../rules/secret-placeholder-left.ts'
import { redact, secretPlaceholder } from './index.ts'
import { anySecretTree } from './secret-tree.arbitrary.ts'

const at = (values: JsonObject): string[] => redact(values).omitted.map(({ path }) => path.join('.'))
const key = '-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----'
const variable = (name: string, value: string): JsonObject => ({ env: [{ name, value }] })

describe('secrets are found', () => {
  test.each<[string, JsonObject, string]>([
    ['PostgreSQL address', { dataSource: 'postgres://u:p4ss@db:5432/vc' }, 'dataSource'],
    ['password with odd characters', { dataSource: 'postgres://u:p@4/ss@db:5432/vc' }, 'dataSource'],
    ['MySQL address', { dataSource: 'mysql://u:p4ss@tcp(db:3306)/vc' }, 'dataSource'],
    ['MySQL without scheme', { dataSource: 'u:p4ss@tcp(db:3306)/vc' }, 'dataSource'],
    ['libpq words', { dataSource: 'host=db user=u password=p4ss dbname=vc' }, 'dataSource'],
    ['password as a parameter', { dataSource: 'postgres://db/vc?user=u&password=p4ss' }, 'dataSource'],
    ['etcd address with password', { endpoint: 'https://root:p4ss@etcd:2379' }, 'endpoint'],
    ['proxy with password', variable('HTTPS_PROXY', 'http://u:p4ss@proxy:3128'), 'env.0.value'],
    ['key that says password', { basic: { password: 'x' } }, 'basic.password'],
    ['password of digits', { chart: { password: 1234 } }, 'chart.password'],
    ['k3s token', { controlPlane: { distro: { k3s: { token: '12345' } } } }, 'controlPlane.distro.k3s.token'],
    ['token', { platform: { token: 'abc' } }, 'platform.token'],
    ['password with a dollar', { password: '$ecret' }, 'password'],
    ['second secret of a text', { d: 'postgres://u:REPLACE-ME@h/d?password=x' }, 'd'],
    ['access key', { accessKey: 'AKIA1' }, 'accessKey'],
    ['secret key of S3', { secretKey: 'wJalrXUtnFEMI7MDENG' }, 'secretKey'],
    ['account key', { accountKey: 'Zm9vYmFy' }, 'accountKey'],
    ['licence key', { licenseKey: 'v1-abc' }, 'licenseKey'],
    ['client secret', { oidc: { clientSecret: 'abc' } }, 'oidc.clientSecret'],
    ['registry login', { auth: { 'ghcr.io': { auth: 'dTpwNHNz', username: 'u' } } }, 'auth.ghcr.io.auth'],
    ['identity token', { auth: { 'ghcr.io': { identityToken: 'abc' } } }, 'auth.ghcr.io.identityToken'],
    ['list of tokens', { apiTokens: ['abc'] }, 'apiTokens.0'],
    ['value below the name', { adminPassword: { value: 'x' } }, 'adminPassword.value'],
    ['private key', { tls: key }, 'tls'],
    ['environment variable', variable('DB_PASSWORD', 'x'), 'env.0.value'],
    ['AWS variable', variable('AWS_SECRET_ACCESS_KEY', 'x'), 'env.0.value'],
    ['MySQL variable', variable('MYSQL_PWD', 'x'), 'env.0.value'],
    ['variables as a map', { env: { K3S_TOKEN: 'x' } }, 'env.K3S_TOKEN'],
    ['flag', { extraArgs: ['--auth-token=abc'] }, 'extraArgs.0'],
    ['flag and value apart', { args: ['--token', 'abc', '--v', '2'] }, 'args.1'],
    ['flag with an address', { extraArgs: ['--datastore-endpoint=mysql://u:p@tcp(h)/d'] }, 'extraArgs.0'],
    ['command line', { preJoinCommands: ['docker login -u u -p p4ss ghcr.io'] }, 'preJoinCommands.0'],
    ['assignment in a command', { preJoinCommands: ['export API_TOKEN=abc; run'] }, 'preJoinCommands.0'],
    ['header', { c: ['curl -H "Authorization: Bearer abcdefghijklmnop" x'] }, 'c.0'],
    ['curl with user', { c: ['curl -u me:p4ss https://x'] }, 'c.0'],
    ['token of GitHub', { note: `see ghp_${'a'.repeat(36)}` }, 'note'],
    ['JSON web token', { x: 'eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl' }, 'x'],
    ['docker configuration', { x: '{"auths":{"r":{"auth":"dTpwNHNz"}}}' }, 'x'],
    ['Secret as an object', { o: { kind: 'Secret', stringData: { a: 'x' } } }, 'o.stringData.a'],
    ['Secret in manifests', { manifests: 'kind: Secret\ndata:\n  a: eA==\n' }, 'manifests'],
    ['Secret in a list', { manifests: 'items:\n- kind: Secret\n  data:\n    a: eA==\n' }, 'manifests'],
    ['values of another chart', { helm: [{ values: 'db:\n  password: x\n  size: 1\n' }] }, 'helm.0.values'],
    ['kubeconfig', { kubeConfig: 'users:\n- user:\n    client-key-data: TUlJ\n' }, 'kubeConfig'],
    ['variable in manifests', { manifests: 'env:\n- name: DB_PASSWORD\n  value: x\n' }, 'manifests'],
    ['key in manifests', { manifests: `a: |\n  ${key.replaceAll('\n', '\n  ')}\n` }, 'manifests'],
  ])('%s', (_, values, path) => expect(at(values)).toEqual([path]))
})

describe('what is no secret stays', () => {
  test.each<[string, JsonObject]>([
    ['name of a secret', { secret: { name: 'kubeconfig', namespace: 'a' } }],
    ['secretName', { apiKey: { secretName: 'vc-key' } }],
    ['sync switch', { sync: { toHost: { secrets: { enabled: true } } } }],
    [
      'synced names',
      { secrets: { mappings: { byName: { 'a/my-secret': 'b/my-secret', './token': 'c/d' } } } },
    ],
    ['certificate file', { keyFile: '/etc/tls/tls.key' }],
    ['flag that names a file', { extraArgs: ['--token-auth-file=/etc/tokens.csv'] }],
    ['flag and file apart', { args: ['--token', '/etc/token'] }],
    ['flag that is a switch', { extraArgs: ['--enable-bootstrap-token-auth=true', '--token-ttl=24h'] }],
    ['flag with a number', { extraArgs: ['--concurrent-serviceaccount-token-syncs=5'] }],
    ['address without password', { endpoint: 'https://etcd.example:2379' }],
    ['addresses without password', { endpoint: 'https://etcd-0:2379,https://etcd-1:2379' }],
    ['address with a user', { dataSource: 'postgres://u@db:5432/vc?sslmode=verify-full' }],
    ['e-mail address', { contact: 'someone@example.com' }],
    ['e-mail in a sentence', { contact: 'owner: someone@example.com' }],
    ['image with port', { image: 'registry.example:5000/vcluster:0.36.1' }],
    ['image with digest', { image: 'registry.example:5000/a@sha256:0123456789abcdef' }],
    [
      'variable from a secret',
      { env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] },
    ],
    ['variable that names a file', variable('TOKEN_FILE', '/run/token')],
    ['variable of a variable', variable('DB_PASSWORD', '$(PASSWORD_FROM_SECRET)')],
    ['variable of a shell', { preJoinCommands: ['login --token $TOKEN', 'export TOKEN=$(cat /t)'] }],
    ['template', { manifests: 'password: {{ .Values.password }}\nname: a\n' }],
    ['ingress annotation', { annotations: { 'nginx.ingress.kubernetes.io/auth-secret': 'ns/basic-auth' } }],
    ['label', { labels: { token: 'service' } }],
    ['name of the key in a secret', { data: [{ secretKey: 'password', remoteRef: { key: 'db' } }] }],
    ['pull secrets', { imagePullSecrets: [{ name: 'regcred' }], existingSecret: 'db' }],
    ['public certificate', { caCert: '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----' }],
    ['config map', { manifests: 'kind: ConfigMap\ndata:\n  a: x\n' }],
    ['rule for secrets', { extraRules: [{ resources: ['secrets', 'tokenreviews'], verbs: ['get'] }] }],
    ['projected token', { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } }],
    ['taint', { tolerations: [{ key: 'node.example/token', operator: 'Exists' }] }],
    ['expression', { patches: [{ expression: "value == 'token' ? context : value" }] }],
    ['working folder', variable('PWD', '/home')],
    ['empty password', { password: '' }],
    ['switch', { token: 'true' }],
  ])('%s', (_, values) => expect(redact(values)).toEqual({ values, omitted: [] }))
})

describe('of a text only the secret goes', () => {
  test.each<[string, string, string]>([
    ['address', 'postgres://u:p4ss@db:5432/vc', 'postgres://u:REPLACE-ME@db:5432/vc'],
    ['flag', '--a=b --auth-token=abc --c=d', '--a=b --auth-token=REPLACE-ME --c=d'],
    [
      'two addresses',
      'http://u:p@a:1,http://v:q@b:2 end',
      'http://u:REPLACE-ME@a:1,http://v:REPLACE-ME@b:2 end',
    ],
    [
      'manifests',
      'kind: ConfigMap\ndata:\n  a: x\n---\nkind: Secret\nmetadata:\n  name: s\nstringData:\n  a: |\n    x\n    y\n  b: z\ntype: Opaque\n',
      'kind: ConfigMap\ndata:\n  a: x\n---\nkind: Secret\nmetadata:\n  name: s\nstringData:\n  a: REPLACE-ME\n  b: REPLACE-ME\ntype: Opaque\n',
    ],
    ['flow map', 'db: {user: u, password: p4ss}', 'db: {user: u, password: REPLACE-ME}'],
  ])('%s', (_, text, shown) => expect(redact({ text }).values).toEqual({ text: shown }))
})

test('redacting twice changes nothing more', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anySecretTree, (values) => {
      const once = redact(values)
      expect(redact(once.values)).toEqual({ values: once.values, omitted: [] })
      expect(JSON.stringify(once.values)).not.toMatch(/s3cr3t/)
    }),
    { numRuns: 2000 },
  )
})

test('long texts are read in passing', { timeout: 60_000 }, () => {
  const pieces = [
    ['a', ' ', '@', ':', '-', 'a:', '--token ', 'x=', '{a: ', '"a":"', '://a:', '\n- a: ', '-eyJ'],
    [' login', "'a' ", '-----BEGIN PRIVATE KEY-----', '- - ', 'token: a  b', '\\"', '"a" ', 'basic  '],
  ].flat()
  const bodies = pieces.map((piece) => piece.repeat(Math.floor(100_000 / piece.length)))
  const hostile = bodies.flatMap((body) => [body, `a${body}b`, `password: ${body}\n`, `x://a:${body}`])
  expect(redact({ hostile }).omitted.length).toBeGreaterThan(0)
})

test('a rule refuses the placeholder', () =>
  expect(JSON.stringify(secretPlaceholderLeft.examples.bad)).toContain(secretPlaceholder))
