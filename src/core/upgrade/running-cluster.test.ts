import { expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { sideOf } from './side.fixture.ts'
import { upgradeReport } from './upgrade-report.ts'

const ha: JsonObject = {
  controlPlane: {
    backingStore: {
      etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } } },
    },
    statefulSet: { highAvailability: { replicas: 3 } },
  },
}

const store = (section: JsonObject): JsonObject => ({ controlPlane: { backingStore: section } })
const distro = (name: string): JsonObject => ({ controlPlane: { distro: { [name]: { enabled: true } } } })
const claim = (volumeClaim: JsonObject): JsonObject => ({
  controlPlane: { statefulSet: { persistence: { volumeClaim } } },
})
const embedded = store({ etcd: { embedded: { enabled: true } } })

/** From, to, values before and after, and what the report says beside the version itself. */
it.each<[string, string, string, JsonObject, JsonObject, readonly string[]]>([
  ['k3s at its end', '0.32', '0.33', distro('k3s'), distro('k3s'), ['error distro controlPlane.distro.k3s']],
  ['k3s to k8s too late', '0.32', '0.33', distro('k3s'), {}, ['error distro controlPlane.distro.k3s']],
  ['k3s to k8s', '0.31', '0.32', distro('k3s'), {}, ['warning distro controlPlane.distro.k3s']],
  ['k3s to k8s too early', '0.23', '0.24', distro('k3s'), {}, ['error distro controlPlane.distro.k3s']],
  ['k0s at its end', '0.25', '0.26', distro('k0s'), distro('k0s'), ['error distro controlPlane.distro.k0s']],
  [
    'a store that cannot be left',
    '0.35',
    '0.36',
    embedded,
    {},
    ['error store controlPlane.backingStore.database.embedded.enabled'],
  ],
  [
    'a store that starts empty',
    '0.35',
    '0.36',
    {},
    ha,
    ['warning store controlPlane.backingStore.etcd.deploy.enabled', 'warning object-replaced Deployment'],
  ],
  [
    'a store that is copied with a flag',
    '0.35',
    '0.36',
    ha,
    embedded,
    ['warning store controlPlane.backingStore.etcd.embedded.enabled', 'warning object-replaced StatefulSet'],
  ],
  ['a claim', '0.35', '0.36', {}, claim({ size: '9Gi' }), ['error immutable-field StatefulSet']],
  ['a kind', '0.35', '0.36', {}, claim({ enabled: false }), ['warning object-replaced Deployment']],
  [
    'two stores',
    '0.24',
    '0.25',
    {},
    store({ database: { embedded: { enabled: true } }, etcd: { deploy: { enabled: true } } }),
    ['error refused controlPlane.backingStore'],
  ],
])('%s', async (_, from, to, before, after, expected) => {
  const notes = upgradeReport(await sideOf(from, before), await sideOf(to, after)).filter(
    ({ severity, kind }) => severity !== 'info' && kind !== 'kubernetes-version' && kind !== 'skips-versions',
  )
  const said = notes.map(
    ({ severity, kind, path, object }) => `${severity} ${kind} ${object?.kind ?? path.join('.')}`,
  )
  expect(said.toSorted()).toEqual(expected.toSorted())
})
