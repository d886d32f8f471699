import { expect, it } from 'vitest'
import type { Json, JsonObject } from '../../json.ts'
import { loadVersion } from '../../load-version.ts'
import { coalesce } from '../../values/coalesce.ts'
import { createContext } from '../context.ts'
import { TemplateError } from '../template-error.ts'

interface Given {
  readonly minor?: string
  readonly release?: string
  readonly kubeVersion?: string
  readonly chartVersion?: string
}

/** A context of a chart version, and the documents of one of its templates in it. */
async function open(overrides: JsonObject, given: Given = {}) {
  const { minor = '0.36', release = 'my', kubeVersion = 'v1.31.4' } = given
  const version = await loadVersion(minor)
  if (!version) throw new Error(`no chart ${minor}`)
  const { catalog, chart } = version
  const context = createContext({
    values: coalesce(catalog.defaults, overrides),
    release: { name: release, namespace: 'team', isUpgrade: false },
    chart: { name: 'vcluster', version: given.chartVersion ?? catalog.chartVersion },
    kubeVersion: { version: kubeVersion, major: '1', minor: kubeVersion.split('.')[1] ?? '' },
    parts: chart.parts,
  })
  const documents = (file: string): Json[] =>
    JSON.parse(JSON.stringify(chart.templates[file]?.(context) ?? []))
  return { context, documents }
}

async function failure(overrides: JsonObject, given?: Given): Promise<string> {
  const { documents } = await open(overrides, given)
  try {
    documents('statefulset.yaml')
  } catch (error) {
    if (error instanceof TemplateError) return `${error.kind} ${error.path?.join('.') ?? ''}`
    throw error
  }
  return 'renders'
}

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
