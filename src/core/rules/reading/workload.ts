import { t } from '../../../i18n/index.ts'
import { isObject, type Json, type JsonObject, type Path } from '../../json.ts'
import type { RuleContext } from '../rule.ts'
import { pathOf } from './path-of.ts'
import { paths } from './paths.ts'
import { read } from './read.ts'
import { shown } from './shown.ts'

/** Pods that the values configure: where their settings are, and the labels that selectors can find them by. */
export interface Workload {
  readonly name: 'control plane' | 'etcd' | 'CoreDNS'
  /** Plural, for messages, in the page's language: `control-plane pods`. */
  readonly pods: string
  readonly scheduling: Path
  /** The labels that the chart gives these pods by itself: what a fix puts into selectors. */
  readonly selector: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly replicas: number
}

function texts(map: JsonObject): Record<string, string> {
  const entries = Object.entries(map).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(entries)
}

const cache = new WeakMap<RuleContext, readonly Workload[]>()

/** The control plane, etcd where the chart renders it, and the tenant's CoreDNS where it has pods of its own. */
export function workloadsOf(context: RuleContext): readonly Workload[] {
  const known = cache.get(context) ?? find(context)
  cache.set(context, known)
  return known
}

function find(context: RuleContext): readonly Workload[] {
  const { values, release, topology, minor } = context
  const workloads: Workload[] = []
  const add = (workload: Omit<Workload, 'labels'>, labels: Path): void => {
    workloads.push({ ...workload, labels: { ...texts(read.map(values, labels)), ...workload.selector } })
  }
  add(
    {
      name: 'control plane',
      pods: t`control-plane pods`,
      scheduling: [...paths.controlPlane, 'scheduling'],
      selector: { app: 'vcluster', release: release.name },
      replicas: topology.replicas,
    },
    [...paths.controlPlane, 'pods', 'labels'],
  )
  if (topology.etcd)
    add(
      {
        name: 'etcd',
        pods: t`etcd members`,
        scheduling: [...paths.etcd, 'scheduling'],
        selector: { app: 'vcluster-etcd', release: release.name },
        replicas: topology.etcdReplicas,
      },
      [...paths.etcd, 'pods', 'labels'],
    )
  const deployment = pathOf('controlPlane.coredns.deployment')
  if (read.flag(values, [...paths.coredns, 'enabled']) && !read.flag(values, [...paths.coredns, 'embedded']))
    add(
      {
        name: 'CoreDNS',
        pods: t`CoreDNS pods`,
        scheduling: deployment,
        selector: { 'k8s-app': minor <= 21 ? 'kube-dns' : 'vcluster-kube-dns' },
        replicas: read.number(values, [...deployment, 'replicas']) ?? 1,
      },
      [...deployment, 'pods', 'labels'],
    )
  return workloads
}

/** Whether a Kubernetes label selector finds pods with these labels. A missing selector finds none, an empty one all. */
export function selects(selector: Json | undefined, labels: Readonly<Record<string, string>>): boolean {
  if (!isObject(selector)) return false
  const exact = Object.entries(read.map(selector, ['matchLabels']))
  if (!exact.every(([key, value]) => labels[key] === value)) return false
  return read.list(selector, ['matchExpressions']).every((expression) => holds(expression, labels))
}

function holds(expression: Json, labels: Readonly<Record<string, string>>): boolean {
  const label = labels[read.text(expression, ['key'])]
  const among = read.list(expression, ['values']).includes(label ?? null)
  switch (read.text(expression, ['operator'])) {
    case 'In':
      return label !== undefined && among
    case 'NotIn':
      return label === undefined || !among
    case 'Exists':
      return label !== undefined
    case 'DoesNotExist':
      return label === undefined
    default:
      return false
  }
}

/** A selector as messages show it: `app=vcluster, release=demo`. */
export function selectorText(labels: JsonObject): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${shown(value)}`)
    .join(', ')
}
