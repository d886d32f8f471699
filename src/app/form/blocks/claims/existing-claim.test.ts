import { expect, test } from 'vitest'
import { apply, defaultConfig, type JsonObject } from '../../../../core/index.ts'
import { dropClaim, mountClaim, readClaim } from './existing-claim.ts'

const values = (persistence: JsonObject): JsonObject => ({ controlPlane: { statefulSet: { persistence } } })
const mounted = values({
  dataVolume: [{ name: 'data', persistentVolumeClaim: { claimName: 'mine' } }],
  volumeClaim: { enabled: false },
})

test.each<[string, JsonObject, string | null]>([
  ['none', {}, null],
  ['the claim', mounted, 'mine'],
  [
    'none of another volume',
    values({ dataVolume: [{ name: 'logs', persistentVolumeClaim: { claimName: 'a' } }] }),
    null,
  ],
  ['none of an empty directory', values({ dataVolume: [{ name: 'data', emptyDir: {} }] }), null],
  ['none of a text', values({ dataVolume: 'data' }), null],
])('reads %s', (_, overrides, claim) => expect(readClaim(overrides)).toBe(claim))

test('a claim is mounted in place of a new one, and taken back', () => {
  const config = { ...defaultConfig, overrides: values({ volumeClaim: { size: '9Gi' } }) }
  const changed = apply(config, mountClaim('mine'))
  expect(changed.overrides).toEqual(
    values({
      volumeClaim: { size: '9Gi', enabled: false },
      dataVolume: [{ name: 'data', persistentVolumeClaim: { claimName: 'mine' } }],
    }),
  )
  expect(apply(changed, dropClaim).overrides).toEqual(config.overrides)
})
