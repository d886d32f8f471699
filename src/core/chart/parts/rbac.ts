import type { PolicyRule } from 'kubernetes-types/rbac/v1'
import type { Context } from '../context.ts'

/** What a feature asks of the values (and of the host) before its rules are written. */
export type Condition = (context: Context) => boolean

/** The rules that one feature adds to a Role or ClusterRole; none where it is off. */
export type RuleSource = (context: Context) => readonly PolicyRule[]

/** Where the virtual cluster's platform key is kept. Texts, as Go prints them. */
export interface PlatformKey {
  readonly createsRbac: boolean
  readonly namespace: string
  /** Null only where an older chart is given an explicit null. */
  readonly secretName: string | null
}

/** Named templates of the rbac family. In the records, the order of entries is the order of the output. */
export interface RbacParts {
  /** The rules of role.yaml, by feature. */
  readonly roleRules: Readonly<Record<string, RuleSource>>
  /** The rules of clusterrole.yaml, by feature. */
  readonly clusterRoleRules: Readonly<Record<string, RuleSource>>
  /** What makes `rbac.clusterRole.enabled: auto` give a ClusterRole (`vcluster.createClusterRole`). */
  readonly clusterRoleTriggers: Readonly<Record<string, Condition>>
  /** Whether the Role and its binding have to cover all namespaces of the host. */
  readonly spansNamespaces: Condition
  platformKey(context: Context): PlatformKey
  /** The namespace that the platform RoleBinding gives its service account. */
  platformSubjectNamespace(context: Context): string
}
