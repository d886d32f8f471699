import { beforeAll, describe, expect, it } from 'vitest'
import type { Completion } from './completing/completion.ts'
import type { Language } from './language.ts'
import { completionsAt } from './completions-at.ts'
import { languageOf } from './language.fixture.ts'
import { marked } from './text/marked.fixture.ts'

let language: Language
let older: Language
beforeAll(async () => {
  language = await languageOf('0.36')
  older = await languageOf('0.25')
})

function at(source: string, by: Language = language): readonly Completion[] {
  const { text, offset } = marked(source)
  return completionsAt(text, offset, by)
}
const find = (source: string, label: string): Completion | undefined =>
  at(source).find((one) => one.label === label)
const choices = (path: readonly string[]): readonly string[] | undefined =>
  path.at(-1) === 'encoding' ? ['console', 'json'] : undefined
const labels = (source: string, by?: Language): readonly string[] => at(source, by).map(({ label }) => label)

/** The text after a completion was taken. */
function taken(source: string, label: string): string {
  const { text } = marked(source)
  const found = find(source, label)
  if (!found) throw new Error(`no ${label} among ${labels(source).join(', ')}`)
  const lines = text.split('\n')
  const line = lines[found.range.startLine - 1] ?? ''
  const { startColumn, endColumn } = found.range
  lines[found.range.startLine - 1] = line.slice(0, startColumn - 1) + found.insert + line.slice(endColumn - 1)
  return lines.join('\n')
}

const scheduling = 'controlPlane:\n  statefulSet:\n    scheduling:\n'
const tolerations = `${scheduling}      tolerations:\n`
const sets = 'controlPlane:\n  statefulSet:\n'

describe('proposes exactly', () => {
  it.each<[string, readonly string[]]>([
    [
      'telemetry:\n  enabled: true\n  |',
      ['instanceCreator', 'machineID', 'platformUserID', 'platformInstanceID'],
    ],
    ['telemetry:\n  enabled: |', ['true', 'false']],
    ['telemetry:\n  enabled: tr|', ['true', 'false']],
    ['controlPlane: {ingress: {enabled: |}}', ['true', 'false']],
    [`${sets}    persistence:\n      volumeClaim:\n        enabled: |`, ['auto', 'true', 'false']],
    [`${sets}    highAvailability:\n      replicas: |`, ['1']],
    [`${sets}    imagePullPolicy: |`, ['Always', 'Never', 'IfNotPresent']],
    [`${scheduling}      podManagementPolicy: |`, ['OrderedReady', 'Parallel']],
    [`${tolerations}        - |`, ['effect', 'key', 'operator', 'tolerationSeconds', 'value']],
    [`${tolerations}        - key: a\n          |`, ['effect', 'operator', 'tolerationSeconds', 'value']],
    [`${tolerations}        - key: a\n          effect: |`, ['NoSchedule', 'PreferNoSchedule', 'NoExecute']],
    [`${tolerations}        - {key: a, operator: |}`, ['Exists', 'Equal', 'Lt', 'Gt']],
    [`${tolerations}        |`, ['- effect', '- key', '- operator', '- tolerationSeconds', '- value']],
    [
      `${tolerations}        - key: a\n        |`,
      ['- effect', '- key', '- operator', '- tolerationSeconds', '- value'],
    ],
    [`${scheduling}      affinity:\n        |`, ['nodeAffinity', 'podAffinity', 'podAntiAffinity']],
    [
      `${scheduling}      affinity:\n        podAntiAffinity:\n          requiredDuringSchedulingIgnoredDuringExecution:\n            - |`,
      [
        'topologyKey',
        'labelSelector',
        'matchLabelKeys',
        'mismatchLabelKeys',
        'namespaceSelector',
        'namespaces',
      ],
    ],
    [
      `${scheduling}      topologySpreadConstraints:\n        - topologyKey: a\n          labelSelector:\n            matchExpressions:\n              - operator: |`,
      ['In', 'NotIn', 'Exists', 'DoesNotExist'],
    ],
    [`${sets}    env:\n      - |`, ['name', 'value', 'valueFrom']],
    [
      `${sets}    env:\n      - name: A\n        valueFrom:\n          secretKeyRef:\n            |`,
      ['key', 'name', 'optional'],
    ],
    [
      `${sets}    persistence:\n      addVolumes:\n        - name: a\n          emptyDir:\n            |`,
      ['medium', 'sizeLimit'],
    ],
    [
      `${sets}    persistence:\n      volumeClaim:\n        accessModes:\n          - |`,
      ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'],
    ],
    [
      `${sets}    security:\n      podSecurityContext:\n        seccompProfile:\n          type: |`,
      ['Unconfined', 'RuntimeDefault', 'Localhost'],
    ],
    [`${sets}    security:\n      podSecurityContext:\n        runAsNonRoot: |`, ['true', 'false']],
    [
      'controlPlane:\n  service:\n    spec:\n      type: |',
      ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'],
    ],
    [`${sets}    dnsPolicy: |`, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']],
    [
      'policies:\n  networkPolicy:\n    workload:\n      egress:\n        - ports:\n            - protocol: |',
      ['TCP', 'UDP', 'SCTP'],
    ],
    [
      'rbac:\n  role:\n    extraRules:\n      - |',
      ['verbs', 'apiGroups', 'nonResourceURLs', 'resourceNames', 'resources'],
    ],
    ['controlPlane: |', []],
    ['controlPlain:\n  |', []],
    [`${sets}    resources:\n      limits:\n        |`, ['cpu', 'memory', 'ephemeral-storage']],
    [`${sets}    resources:\n      limits:\n        cpu: 1\n        |`, ['memory', 'ephemeral-storage']],
    [
      `${scheduling}      topologySpreadConstraints:\n        - topologyKey: |`,
      ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'],
    ],
    [`${sets}    annotations:\n      |`, []],
    ['global:\n  |', []],
  ])('%j', (source, expected) => expect(labels(source)).toEqual(expected))
})

describe('by the version', () => {
  it('proposes what the version has', () => {
    expect(labels('|')).toContain('privateNodes')
    expect(labels('|', older)).not.toContain('privateNodes')
    expect(labels('controlPlane:\n  distro:\n    |', older)).toEqual(expect.arrayContaining(['k3s', 'k0s']))
    expect(labels('controlPlane:\n  distro:\n    |')).not.toContain('k3s')
  })

  it('leaves out what the chart refuses', () => {
    expect(labels('sync:\n  toHost:\n    |', older)).toContain('volumeSnapshots')
    expect(at('sync:\n  toHost:\n    volumeSnapshots:\n      |')).toEqual([])
  })

  it('tells type, default, help, and what needs a licence or is deprecated', () => {
    expect(find('telemetry:\n  |', 'enabled')).toMatchObject({
      kind: 'key',
      detail: 'boolean · default true',
    })
    expect(find(`${sets}    highAvailability:\n      |`, 'replicas')).toMatchObject({
      detail: 'whole number · default 1',
      documentation: 'How many pods run.',
    })
    expect(
      find('controlPlane:\n  backingStore:\n    etcd:\n      embedded:\n        |', 'enabled')?.pro,
    ).toBe(true)
    expect(find('controlPlane:\n  advanced:\n    |', 'virtualScheduler')?.deprecated).toBe(true)
    expect(find(`${scheduling}      |`, 'tolerations')?.detail).toBe('list of Toleration · default []')
    expect(find(`${scheduling}      |`, 'affinity')?.detail).toBe('Affinity · default {}')
  })

  it('offers the choices that it is given', () => {
    expect(labels('logging:\n  encoding: |', { ...language, choices })).toEqual(['console', 'json'])
  })

  it('knows nothing of Kubernetes without its schemas', () => {
    expect(labels(`${scheduling}      affinity:\n        |`, { ...language, kubernetes: null })).toEqual([])
  })
})

describe('what is written', () => {
  it.each<[string, string, string]>([
    ['tele|', 'telemetry', 'telemetry:\n  '],
    ['a: 1\ntele|\n', 'telemetry', 'a: 1\ntelemetry:\n  \n'],
    ['tele|: {}\n', 'telemetry', 'telemetry: {}\n'],
    ['tele|\n  enabled: true\n', 'telemetry', 'telemetry:\n  enabled: true\n'],
    ['telemetry:\n    ena|', 'enabled', 'telemetry:\n    enabled: '],
    ['telemetry:\n  enabled:|', 'true', 'telemetry:\n  enabled: true'],
    ['telemetry:\n  enabled: fa|lse # no', 'true', 'telemetry:\n  enabled: true # no'],
    ['telemetry: {|}', 'enabled', 'telemetry: {enabled: }'],
    ['controlPlane: {sta|}', 'statefulSet', 'controlPlane: {statefulSet: {}}'],
    [`${scheduling}      |`, 'tolerations', `${scheduling}      tolerations:\n        - `],
    [`${tolerations}        |`, '- key', `${tolerations}        - key: `],
    [`${tolerations}      - |`, 'key', `${tolerations}      - key: `],
    [`${sets}    env:\n      - |`, 'valueFrom', `${sets}    env:\n      - valueFrom:\n          `],
    [`${sets}    env:\n      |`, '- valueFrom', `${sets}    env:\n      - valueFrom:\n          `],
    [`${sets}    imagePullPolicy: "|"\n`, 'Always', `${sets}    imagePullPolicy: Always\n`],
  ])('%j, %s', (source, label, expected) => expect(taken(source, label)).toBe(expected))
})
