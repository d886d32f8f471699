import type { Context } from '../../context.ts'
import { createsClusterRole } from '../rbac/creates-cluster-role.ts'
import { rbacNames } from '../rbac/rbac-names.ts'
import { controlPlaneImage } from '../workload/control-plane-image.ts'
import { embeddedDatabase } from '../workload/embedded-database.ts'

type Named = Readonly<Record<string, (context: Context) => string>>

/** A block that prints `true` or nothing. */
const flag =
  (holds: (context: Context) => boolean) =>
  (context: Context): string =>
    holds(context) ? 'true' : ''

/** The chart's named templates that a text of the values may reasonably include. Those that print whole lists are not among them. */
export const named: Named = {
  'vcluster.version.label': (context) => context.parts.chartLabel(context),
  'vcluster.kind': (context) => context.parts.kind(context),
  'vcluster.controlPlane.image': controlPlaneImage,
  'vcluster.persistence.volumeClaim.enabled': flag((context) => context.parts.volumeClaimEnabled(context)),
  'vcluster.database.embedded.enabled': flag(embeddedDatabase),
  'vcluster.clusterRoleName': rbacNames.clusterRole,
  'vcluster.clusterRoleNameMultinamespace': rbacNames.multiNamespaceRole,
  'vcluster.rbac.platformRoleName': rbacNames.platformRole,
  'vcluster.rbac.platformRoleBindingName': rbacNames.platformRoleBinding,
  'vcluster.createClusterRole': flag(createsClusterRole),
}
