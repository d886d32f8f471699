import { isPrefix } from '../values/is-prefix.ts'
import type { Finding } from './rule.ts'

/** Rules that name a key which the schema refuses, and say more about it than that it is unknown. */
const specific: ReadonlySet<string> = new Set([
  'db-connector',
  'db-identity-provider',
  'distro-k0s',
  'distro-k3s',
  'external-etcd-version',
  'legacy-values-format',
  'pdb-spec-key',
  'pdb-unsupported',
  'private-nodes-version',
  'tlsroute-version',
  'value-key-removed-on-upgrade',
])

/** Rules that know better than the templates why the chart refuses the values. */
const ofTemplates: ReadonlySet<string> = new Set([
  'binaries-volume',
  'distro-multiple',
  'export-secret-conflict',
  'host-manifests-yaml',
  'store-multiple',
  'volume-snapshot-keys-removed',
])

/** Rules about what cannot change once a virtual cluster runs: they win over advice for new ones. */
export const deploymentRules: ReadonlySet<string> = new Set([
  'claim-immutable',
  'distro-change',
  'etcd-replicas-changed',
  'kind-flip',
  'podmanagement-immutable',
  'private-nodes-vpn-change',
  'store-change',
  'sync-namespaces',
])

/** Advice that is about the running virtual cluster itself, so it is not advice for a new one. */
const upgradeAdvice: ReadonlySet<string> = new Set([
  'etcd-upgrade-36',
  'k8s-version-downgrade',
  'rootless-switch',
  'store-change-empty',
  'store-migrate-flag-missing',
])

/** Findings that make others pointless, whatever their fields. */
const silences: Readonly<Record<string, readonly string[]>> = {
  'ha-sqlite-replicas': [
    'coredns-single',
    'cp-antiaffinity-missing',
    'ha-lease-order',
    'ha-lease-positive',
    'ha-lease-slow',
    'ha-lease-tight',
    'ha-lease-unused',
    'ha-renew-retry',
    'pdb-missing',
  ],
  'etcd-replicas-zero': ['etcd-replicas-even', 'etcd-replicas-many', 'etcd-replicas-one'],
}

const shareField = (a: Finding, b: Finding): boolean =>
  (a.field !== undefined && a.field === b.field) ||
  a.paths.some((path) => b.paths.some((other) => isPrefix(other, path) || isPrefix(path, other)))

/** What is worth showing of all that rules found: the order of "Order and suppression" in the rule catalogue. */
export function suppress(all: readonly Finding[]): readonly Finding[] {
  return [refusedKeys, refusedByTemplates, ambiguity, named, sameField, deployment].reduce(
    (findings, step) => step(findings),
    all,
  )
}

/** Keys that the schema refuses: the most telling rule about them stays, and rules that read them have nothing to say. */
function refusedKeys(findings: readonly Finding[]): readonly Finding[] {
  const refused = findings.filter(({ rule }) => rule === 'value-key-unknown').flatMap(({ paths }) => paths)
  if (refused.length === 0 && !findings.some(({ rule }) => rule === 'value-refused')) return findings
  const experts = findings.filter(({ rule }) => specific.has(rule)).flatMap(({ paths }) => paths)
  const exact = findings
    .filter(({ rule, severity }) => severity === 'error' && rule !== 'value-refused')
    .flatMap(({ paths }) => paths)
  return findings.filter(({ rule, paths }) => {
    if (rule === 'value-key-unknown')
      return !paths.some((path) => experts.some((parent) => isPrefix(parent, path)))
    if (rule === 'value-refused') return !paths.some((path) => exact.some((other) => isPrefix(other, path)))
    return specific.has(rule) || !paths.some((path) => refused.some((parent) => isPrefix(parent, path)))
  })
}

/** The chart stops at the first thing it refuses; a rule that says the same about the same field says it better. */
function refusedByTemplates(findings: readonly Finding[]): readonly Finding[] {
  const refusal = findings.find(({ rule }) => rule === 'chart-refuses')
  if (!refusal) return findings
  const isSaid = findings.some(
    (finding) =>
      ofTemplates.has(finding.rule) && (refusal.paths.length === 0 || shareField(finding, refusal)),
  )
  return isSaid ? findings.filter((finding) => finding !== refusal) : findings
}

/** With two stores or two distributions, rules that need to know which one have nothing to stand on. */
function ambiguity(findings: readonly Finding[]): readonly Finding[] {
  const rules = new Set(findings.map(({ rule }) => rule))
  const open = new Set([
    ...(rules.has('store-multiple') ? ['store'] : []),
    ...(rules.has('distro-multiple') ? ['distro'] : []),
  ])
  return open.size === 0 ? findings : findings.filter(({ needs }) => needs === undefined || !open.has(needs))
}

function named(findings: readonly Finding[]): readonly Finding[] {
  const silent = new Set(findings.flatMap(({ rule }) => silences[rule] ?? []))
  return silent.size === 0 ? findings : findings.filter(({ rule }) => !silent.has(rule))
}

/** An error on a field leaves no room for warnings and advice about the same field. */
function sameField(findings: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return findings.filter(
    (finding) => finding.severity === 'error' || !errors.some((error) => shareField(finding, error)),
  )
}

/** What cannot change on a running virtual cluster is said alone: advice on the same field is for new ones. */
function deployment(findings: readonly Finding[]): readonly Finding[] {
  const fixed = findings.filter(({ rule }) => deploymentRules.has(rule))
  return findings.filter(
    (finding) =>
      finding.severity === 'error' ||
      deploymentRules.has(finding.rule) ||
      upgradeAdvice.has(finding.rule) ||
      !fixed.some((other) => shareField(finding, other)),
  )
}
