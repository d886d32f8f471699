import { expect, test } from 'vitest'
import { defaultConfig } from '../default-config.ts'
import { derive, type Refusal, type View } from '../derive.ts'
import { loadVersion } from '../load-version.ts'
import { formatPath } from '../values/format-path.ts'
import { get } from '../values/get.ts'
import { readValues } from '../values/read-values.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { Finding } from './rule.ts'

interface Vector {
  readonly values: string
  readonly release?: string
  /** What Helm makes of it, for 0.24.2 and 0.36.1; one text where it is the same. */
  readonly outcome: string | readonly [string, string]
  /** The rule that speaks, for both versions; `-` where the version has nothing to say. */
  readonly rule: string | readonly [string, string]
}

const set = 'StatefulSet my-vcluster'
const etcd = 'StatefulSet my-vcluster-etcd, Deployment my-vcluster'
const etcdPath = 'controlPlane.backingStore.etcd'
const unknown = (path: string): string => `schema: ${path}`
const row = (rule: Vector['rule'], values: string, outcome: Vector['outcome'], release?: string): Vector => ({
  rule,
  values,
  outcome,
  ...(release === undefined ? {} : { release }),
})

/** Rendered with Helm for the rule catalogue: small values, and which of the two versions takes them. */
const vectors: readonly Vector[] = [
  row('release-name-yaml-type', '{}', 'StatefulSet 123', '123'),
  row(
    'value-key-unknown',
    'controlPlane: {backingStore: {etcd: {deploy: {statefulSet: {highAvailability: {replica: 3}}}}}}',
    unknown(`${etcdPath}.deploy.statefulSet.highAvailability.replica`),
  ),
  row(
    ['distro-multiple', 'distro-k3s'],
    'controlPlane: {distro: {k8s: {enabled: true}, k3s: {enabled: true}}}',
    ['fail', unknown('controlPlane.distro.k3s')],
  ),
  row('distro-k3s', 'controlPlane: {distro: {k3s: {enabled: true}}}', [
    set,
    unknown('controlPlane.distro.k3s'),
  ]),
  row('distro-k0s', 'controlPlane: {distro: {k0s: {enabled: true}}}', [
    set,
    unknown('controlPlane.distro.k0s'),
  ]),
  row(['-', 'k8s-version-field'], 'controlPlane: {distro: {k8s: {version: v1.31.1}}}', set),
  row(['value-key-unknown', '-'], 'controlPlane: {distro: {k8s: {image: {tag: v1.32.1}}}}', [
    unknown('controlPlane.distro.k8s.image'),
    set,
  ]),
  row(['-', 'value-key-unknown'], 'controlPlane: {distro: {k8s: {apiServer: {image: {tag: v1.32.1}}}}}', [
    set,
    unknown('controlPlane.distro.k8s.apiServer.image'),
  ]),
  row(['value-key-unknown', '-'], 'controlPlane: {distro: {k8s: {scheduler: {enabled: true}}}}', [
    unknown('controlPlane.distro.k8s.scheduler.enabled'),
    set,
  ]),
  row(
    'store-multiple',
    'controlPlane: {backingStore: {etcd: {deploy: {enabled: true}, embedded: {enabled: true}}}}',
    'fail',
  ),
  row(
    'store-multiple',
    'controlPlane: {backingStore: {database: {external: {enabled: true, dataSource: "postgres://u:p@h:5432/d"}}, etcd: {deploy: {enabled: true}}}}',
    'fail',
  ),
  row(
    ['external-etcd-version', 'external-etcd-tls'],
    'controlPlane: {backingStore: {etcd: {external: {enabled: true, endpoint: "etcd.x:2379"}}}}',
    [unknown(`${etcdPath}.external`), 'Deployment my-vcluster'],
  ),
  row(
    'db-datasource-required',
    'controlPlane: {backingStore: {database: {external: {enabled: true}}}}',
    'Deployment my-vcluster',
  ),
  row('ha-sqlite-replicas', 'controlPlane: {statefulSet: {highAvailability: {replicas: 3}}}', set),
  row(
    'ha-lease-type',
    'controlPlane: {statefulSet: {highAvailability: {replicas: 3, leaseDuration: 60s}}}',
    unknown('controlPlane.statefulSet.highAvailability.leaseDuration'),
  ),
  row(
    'ha-lease-order',
    'controlPlane: {backingStore: {etcd: {deploy: {enabled: true}}}, statefulSet: {highAvailability: {replicas: 3, leaseDuration: 30, renewDeadline: 40}}}',
    etcd,
  ),
  row(
    'etcd-replicas-even',
    'controlPlane: {backingStore: {etcd: {deploy: {enabled: true, statefulSet: {highAvailability: {replicas: 2}}}}}}',
    etcd,
  ),
  row(
    ['pdb-unsupported', 'pdb-empty-blocks-all'],
    'controlPlane: {advanced: {podDisruptionBudget: {enabled: true}}}',
    [unknown('controlPlane.advanced.podDisruptionBudget'), `PodDisruptionBudget, ${set}`],
  ),
  row(
    ['pdb-unsupported', 'pdb-spec-key'],
    'controlPlane: {advanced: {podDisruptionBudget: {enabled: true, spec: {minAvailable: 2}}}}',
    [
      unknown('controlPlane.advanced.podDisruptionBudget'),
      unknown('controlPlane.advanced.podDisruptionBudget.spec'),
    ],
  ),
  row(
    ['pdb-unsupported', 'pdb-zero-ignored'],
    'controlPlane: {advanced: {podDisruptionBudget: {enabled: true, minAvailable: 0}}}',
    [unknown('controlPlane.advanced.podDisruptionBudget'), `PodDisruptionBudget, ${set}`],
  ),
  row(
    'persistence-off-sqlite',
    'controlPlane: {statefulSet: {persistence: {volumeClaim: {enabled: false}}}}',
    'Deployment my-vcluster',
  ),
  row(
    'volumeclaim-enabled-word',
    'controlPlane: {statefulSet: {persistence: {volumeClaim: {enabled: on-demand}}}}',
    'Deployment my-vcluster',
  ),
  row(
    'datavolume-ignored',
    'controlPlane: {statefulSet: {persistence: {dataVolume: [{name: data, persistentVolumeClaim: {claimName: c}}]}}}',
    set,
  ),
  row(
    'accessmodes-multiple',
    'controlPlane: {statefulSet: {persistence: {volumeClaim: {accessModes: [ReadWriteOnce, ReadWriteMany]}}}}',
    set,
  ),
  row('binaries-volume', 'controlPlane: {statefulSet: {persistence: {binariesVolume: []}}}', 'manifest'),
  row(
    'vct-no-data',
    'controlPlane: {statefulSet: {persistence: {volumeClaimTemplates: [{metadata: {name: other}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 5Gi}}}}]}}}',
    set,
  ),
  row('pod-labels-reserved', 'controlPlane: {statefulSet: {pods: {labels: {app: mine}}}}', set),
  row(
    'label-values-string',
    'controlPlane: {statefulSet: {scheduling: {nodeSelector: {dedicated: true}}}}',
    set,
  ),
  row(
    'image-repository-registry',
    'controlPlane: {statefulSet: {image: {repository: ghcr.io/loft-sh/vcluster-oss}}}',
    set,
  ),
  row('nodeport-wrong-type', 'controlPlane: {service: {httpsNodePort: 30443}}', set),
  row('quota-autopair', 'policies: {resourceQuota: {enabled: true}}', `ResourceQuota, LimitRange, ${set}`),
  row(['-', 'volume-snapshot-keys-removed'], 'sync: {toHost: {volumeSnapshots: {enabled: false}}}', [
    set,
    'fail',
  ]),
  row(
    ['tlsroute-version', 'tlsroute-parentrefs'],
    'controlPlane: {tlsRoute: {enabled: true, host: a.example.com}}',
    [unknown('controlPlane.tlsRoute'), set],
  ),
  row(['private-nodes-version', 'private-nodes-licence'], 'privateNodes: {enabled: true}', [
    unknown('privateNodes'),
    set,
  ]),
  row(
    'export-secret-conflict',
    'exportKubeConfig: {secret: {name: a}, additionalSecrets: [{name: b, namespace: c}]}',
    'fail',
  ),
  row('pss-value', 'policies: {podSecurityStandard: strict}', set),
  row(
    'runasnonroot-uid0',
    'controlPlane: {statefulSet: {security: {containerSecurityContext: {runAsNonRoot: true}}}}',
    set,
  ),
]

const named = ['StatefulSet', 'Deployment']
const counted = ['PodDisruptionBudget', 'ResourceQuota', 'LimitRange']

/** The outcome as the table writes it: workloads by name and policies by kind, or who refuses, and the path for the schema. */
function outcomeOf({ refusals, manifests }: View): string {
  const [refusal] = refusals
  if (refusal) return refusal.kind === 'schema' ? `schema: ${formatPath(refusal.path ?? [])}` : refusal.kind
  const names = manifests.flatMap(({ object }) => {
    const kind = read.text(object ?? null, ['kind'])
    if (counted.includes(kind)) return [kind]
    // the name is a number where the release is called like one
    return named.includes(kind) ? [`${kind} ${shown(get(object ?? null, ['metadata', 'name']))}`] : []
  })
  return names.join(', ')
}

/** An error at the place of the refusal, above it or below it. */
const isAbout = ({ severity, paths }: Finding, { path = [] }: Refusal): boolean =>
  severity === 'error' &&
  paths.some((at) => path.every((key, index) => index >= at.length || at[index] === key))

const sorted = (outcome: string): readonly string[] => outcome.split(', ').toSorted()
const versions = [await loadVersion('0.24'), await loadVersion('0.36')]
const cases = vectors.flatMap(({ values, release = 'my-vcluster', outcome, rule }) =>
  [0, 1].map((index) => ({
    values,
    name: release,
    chart: versions[index]?.catalog.chartVersion ?? '',
    index,
    outcome: typeof outcome === 'string' ? outcome : outcome[index === 0 ? 0 : 1],
    rule: typeof rule === 'string' ? rule : rule[index === 0 ? 0 : 1],
  })),
)

test.each(cases)('$chart, $rule: $values', ({ values, name, index, outcome, rule }) => {
  const version = versions[index]
  const parsed = readValues(values)
  if (!version || !parsed.ok) throw new Error('no such version, or no YAML')
  const view = derive(
    {
      ...defaultConfig,
      chart: version.catalog.minor,
      release: { ...defaultConfig.release, name, namespace: 'team-x' },
      overrides: parsed.values,
    },
    version,
  )
  expect(sorted(outcomeOf(view))).toEqual(sorted(outcome))
  const rules = view.findings.map((finding) => finding.rule)
  expect(rule === '-' || rules.includes(rule)).toBe(true)
  expect(rule === '-' && view.refusals.length > 0).toBe(false)
  for (const refusal of view.refusals)
    expect(view.findings.filter((finding) => isAbout(finding, refusal))).toHaveLength(1)
})
