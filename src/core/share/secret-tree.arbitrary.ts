import { array, constantFrom, letrec, oneof, record, tuple } from 'fast-check'
import type { Json, JsonObject } from '../json.ts'

const key = constantFrom('a', 'b', 'password', 'token', 'env', 'args', 'x.y', 'secret', 'annotations', '0')
const plain = constantFrom<Json>(
  null,
  true,
  0,
  1.5,
  '',
  'text',
  'https://host:2379',
  '/etc/token',
  'REPLACE-ME',
)
/** Each holds `s3cr3t` where its content or the list around it gives it away. */
const secret = constantFrom<Json>(
  'postgres://u:s3cr3t@db:5432/vc',
  'u:s3cr3t@tcp(db:3306)/vc',
  'run --api-token=s3cr3t --x',
  'kind: Secret\nstringData:\n  a: s3cr3t\n',
  'db:\n  password: s3cr3t # old\n',
  '-----BEGIN PRIVATE KEY-----\ns3cr3t\n-----END PRIVATE KEY-----\n',
)
const variable = record({
  name: constantFrom('DB_PASSWORD', 'API_TOKEN'),
  value: constantFrom<Json>('s3cr3t'),
})

const { tree } = letrec<{ tree: JsonObject; node: Json }>((tie) => ({
  node: oneof({ maxDepth: 4 }, plain, secret, variable, array(tie('node'), { maxLength: 3 }), tie('tree')),
  tree: array(tuple(key, tie('node')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
}))

/** Small values trees with secrets of many kinds, all of them the word `s3cr3t`. */
export const anySecretTree = tree
