import { expect, test } from 'vitest'
import { apply, defaultConfig, type JsonObject } from '../../../../core/index.ts'
import { distros } from '../../../../wizard/distros.ts'
import { chooseDistro } from './choose-distro.ts'

const on = (id: string, more: JsonObject = {}): JsonObject => ({
  controlPlane: { distro: { [id]: { enabled: true, ...more } } },
})

test.each([
  ['k8s', {}, on('k8s')],
  ['k3s', on('k8s', { image: { tag: 'v1.32.1' } }), on('k3s')],
  ['k8s', on('k3s', { token: 'secret' }), on('k8s')],
  ['k0s', on('k0s', { config: 'kept' }), on('k0s', { config: 'kept' })],
])('%s chosen over %j', (id, overrides, expected) => {
  const distro = distros.find((one) => one.id === id)
  if (!distro) throw new Error(`${id} is no distribution`)
  expect(apply({ ...defaultConfig, overrides }, chooseDistro(distro)).overrides).toEqual(expected)
})
