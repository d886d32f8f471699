import { expect, it } from 'vitest'
import type { JsonObject } from '../../json.ts'
import { openChart } from '../testing/open-chart.fixture.ts'

type Given = Parameters<typeof openChart>[1]

const failure = async (overrides: JsonObject, given?: Given): Promise<string> =>
  (await openChart(overrides, given)).failure('statefulset.yaml')

const exporting = (settings: JsonObject): JsonObject => ({ exportKubeConfig: settings })
const on = { enabled: true }

it.each([
  [exporting({ secret: { name: 'a' } }), '0.36', 'renders'],
  [exporting({ secret: { name: ' ' }, additionalSecrets: [{ name: 'b' }] }), '0.36', 'renders'],
  [
    exporting({ secret: { namespace: 'a' }, additionalSecrets: [{ name: 'b' }] }),
    '0.36',
    'fail exportKubeConfig.additionalSecrets',
  ],
  [
    exporting({ additionalSecrets: [{ name: 'b' }, { name: ' \u0085' }] }),
    '0.36',
    'fail exportKubeConfig.additionalSecrets.1',
  ],
  [exporting({ secret: { name: null } }), '0.36', 'render exportKubeConfig.secret.name'],
  [exporting({ secret: { name: null } }), '0.23', 'renders'],
  [{ sync: { toHost: { volumeSnapshots: { enabled: false } } } }, '0.36', 'fail sync.toHost.volumeSnapshots'],
  [{ sync: { toHost: { volumeSnapshots: { enabled: false } } } }, '0.35', 'renders'],
  [{ rbac: { enableVolumeSnapshotRules: {} } }, '0.36', 'fail rbac.enableVolumeSnapshotRules'],
  [{ controlPlane: { distro: { k3s: on, k8s: on } } }, '0.32', 'fail controlPlane.distro'],
  [{ experimental: { syncSettings: null } }, '0.36', 'render experimental.syncSettings'],
])('%j in %s: %s', async (overrides, minor, expected) =>
  expect(await failure(overrides, { minor })).toBe(expected),
)
