import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { validate as deployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1Deployment'
import { validate as statefulSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1StatefulSet'
import { validate as configMap } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ConfigMap'
import { validate as limitRange } from 'kubernetes-models/_schemas/IoK8sApiCoreV1LimitRange'
import { validate as resourceQuota } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ResourceQuota'
import { validate as secret } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Secret'
import { validate as service } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Service'
import { validate as serviceAccount } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ServiceAccount'
import { validate as ingress } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1Ingress'
import { validate as networkPolicy } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy'
import { validate as podDisruptionBudget } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget'
import { validate as clusterRole } from 'kubernetes-models/_schemas/IoK8sApiRbacV1ClusterRole'
import { validate as clusterRoleBinding } from 'kubernetes-models/_schemas/IoK8sApiRbacV1ClusterRoleBinding'
import { validate as role } from 'kubernetes-models/_schemas/IoK8sApiRbacV1Role'
import { validate as roleBinding } from 'kubernetes-models/_schemas/IoK8sApiRbacV1RoleBinding'
import { describe, expect, test } from 'vitest'
import { minors } from '../catalog/load-catalog.ts'
import type { Manifest } from '../chart/chart.ts'
import type { Json } from '../json.ts'
import { loadVersion } from '../load-version.ts'
import { renderValues } from '../render-values.ts'
import type { CorpusCase } from './compare-case.ts'

/** Kubernetes' published schemas, precompiled, by apiVersion and kind. A validator leaves what it found on itself. */
const validators: Readonly<Record<string, { (data: unknown): boolean; errors?: readonly Flaw[] | null }>> = {
  'apps/v1 Deployment': deployment,
  'apps/v1 StatefulSet': statefulSet,
  'networking.k8s.io/v1 Ingress': ingress,
  'networking.k8s.io/v1 NetworkPolicy': networkPolicy,
  'policy/v1 PodDisruptionBudget': podDisruptionBudget,
  'rbac.authorization.k8s.io/v1 ClusterRole': clusterRole,
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding': clusterRoleBinding,
  'rbac.authorization.k8s.io/v1 Role': role,
  'rbac.authorization.k8s.io/v1 RoleBinding': roleBinding,
  'v1 ConfigMap': configMap,
  'v1 LimitRange': limitRange,
  'v1 ResourceQuota': resourceQuota,
  'v1 Secret': secret,
  'v1 Service': service,
  'v1 ServiceAccount': serviceAccount,
}

/** Custom resources: their schemas come with whoever defines them. */
const customResources = [
  'monitoring.coreos.com/v1 ServiceMonitor',
  'gateway.networking.k8s.io/v1 TLSRoute',
  'gateway.networking.k8s.io/v1alpha2 TLSRoute',
]

/** Holds whatever the user writes there. */
const userTemplate = 'templates/manifests.yaml'

interface Flaw {
  readonly instancePath: string
  /** Which demand of the schema is not met: `type`, `enum`, ... */
  readonly keyword: string
}

/** An invalid place that the chart itself makes, as `helm template` shows. */
interface Quirk {
  readonly kinds: readonly string[]
  /** Pattern of the place, a JSON pointer. */
  readonly path: RegExp
  readonly reason: string
}

const workloads = ['StatefulSet', 'Deployment']
const quirks: readonly Quirk[] = [
  {
    kinds: workloads,
    path: /^\/spec\/template\/spec\/containers\/0\/imagePullPolicy$/,
    reason: 'always printed for the main container, so that the default "" becomes null',
  },
  {
    kinds: [...workloads, 'Service', 'Ingress'],
    path: /^\/metadata\/name$/,
    reason: 'not quoted: a release named 1.5 or yes is no text any more',
  },
  {
    kinds: ['Ingress'],
    path: /^\/spec\/rules\/\d+\/http\/paths\/\d+\/backend\/service\/name$/,
    reason: 'not quoted, as above',
  },
  {
    kinds: [...workloads, 'Service'],
    path: /\/(labels|matchLabels|selector)\/release$/,
    reason: 'not quoted, as above',
  },
  {
    kinds: ['StatefulSet'],
    path: /\/podAntiAffinity\/.*\/matchExpressions\/\d+\/values\/\d+$/,
    reason: "the release's name in etcd's affinity is not quoted either",
  },
  {
    kinds: [
      'ClusterRoleBinding',
      'ConfigMap',
      'Ingress',
      'Role',
      'RoleBinding',
      'Secret',
      'Service',
      'ServiceAccount',
      'StatefulSet',
    ],
    path: /^\/(metadata|subjects\/\d+)\/namespace$/,
    reason: 'not quoted: a namespace named yes or 1e3 is no text any more',
  },
  {
    kinds: ['StatefulSet'],
    path: /^\/spec\/(podManagementPolicy|template\/spec\/containers\/0\/workingDir|volumeClaimTemplates\/0\/spec\/storageClassName)$/,
    reason: 'values printed without quotes: "10" becomes a number',
  },
  {
    kinds: ['StatefulSet'],
    path: /^\/spec\/volumeClaimTemplates\/0\/spec\/accessModes\/0$/,
    reason: "printed in Go's slice format: two modes become one text",
  },
  {
    kinds: ['StatefulSet'],
    path: /^\/spec\/template\/spec\/initContainers\/\d+\/imagePullPolicy$/,
    reason: 'up to 0.24 the pull policies of the k8s distro are printed without quotes',
  },
  {
    kinds: ['StatefulSet'],
    path: /^\/spec\/template\/spec\/initContainers\/0\/resources\/requests\/cpu$/,
    reason:
      "a legacy plugin's resources lack the line end, so that the next container's dash sticks to the last value",
  },
  {
    kinds: ['StatefulSet'],
    path: /^\/spec\/volumeClaimTemplates\/0\/metadata\/labels\/x$/,
    reason: "no fault of the chart's: the case's values say y, which YAML 1.1 reads as true",
  },
]

interface Problem {
  readonly minor: string
  readonly id: string
  readonly kind: string
  readonly path: string
  readonly keyword: string
}

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value)
const kindsSeen = new Set<string>()

function check(minor: string, id: string, manifest: Manifest): Problem[] {
  if (manifest.source === userTemplate) return []
  const kind = textOf(manifest.object?.['kind'])
  const name = `${textOf(manifest.object?.['apiVersion'])} ${kind}`
  kindsSeen.add(name)
  const validate = validators[name]
  if (!validate || validate(manifest.object)) return []
  return (validate.errors ?? []).map(({ instancePath: path, keyword }) => ({
    minor,
    id,
    kind,
    path,
    keyword,
  }))
}

async function checkVersion(minor: string): Promise<Problem[]> {
  const version = await loadVersion(minor)
  const file = join(import.meta.dirname, `cases/${minor}.jsonl.gz`)
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  return lines.flatMap((line) => {
    const { id, values, release, kubeVersion } = JSON.parse(line) as CorpusCase
    const result = version && renderValues(version, { text: values, release, kubeVersion })
    return result?.ok ? result.manifests.flatMap((manifest) => check(minor, id, manifest)) : []
  })
}

const problems = (await Promise.all(minors.map(checkVersion))).flat()
const isQuirk = ({ kinds, path }: Quirk, problem: Problem): boolean =>
  kinds.includes(problem.kind) && path.test(problem.path)

describe("rendered objects keep to Kubernetes' schemas", () => {
  test.each(minors)('%s, but for the quirks of the chart', (minor) => {
    const unknown = problems.filter(
      (problem) => problem.minor === minor && !quirks.some((quirk) => isQuirk(quirk, problem)),
    )
    expect(unknown).toEqual([])
  })

  test.each(quirks.flatMap(({ kinds, ...quirk }) => kinds.map((kind) => ({ ...quirk, kind }))))(
    'still a quirk: $kind $path, $reason',
    ({ kind, ...quirk }) => {
      expect(problems.some((problem) => isQuirk({ ...quirk, kinds: [kind] }, problem))).toBe(true)
    },
  )

  test('each kind that the charts make has its schema, and each schema its objects', () => {
    expect([...kindsSeen].toSorted()).toEqual([...Object.keys(validators), ...customResources].toSorted())
  })
})
