import { accessModes } from './access-modes.ts'
import { affinityShape } from './affinity-shape.ts'
import { affinity } from './affinity.ts'
import { airGapped } from './air-gapped.ts'
import { autoNodes } from './auto-nodes.ts'
import { budgetEffect } from './budget-effect.ts'
import { budgetValues } from './budget-values.ts'
import { centralAdmission } from './central-admission.ts'
import { chartRefuses } from './chart-refuses.ts'
import { chartVersion } from './chart-version.ts'
import { claimSize } from './claim-size.ts'
import { claimTemplates } from './claim-templates.ts'
import { clusterRoleName } from './cluster-role-name.ts'
import { componentFlags } from './component-flags.ts'
import { components } from './components.ts'
import { coredns } from './coredns.ts'
import { cpAntiaffinityMissing } from './cp-antiaffinity-missing.ts'
import { dataVolume } from './data-volume.ts'
import { databaseSecurity } from './database-security.ts'
import { databaseTls } from './database-tls.ts'
import { deployedWorkload } from './deployed-workload.ts'
import { distro } from './distro.ts'
import { embeddedEtcd } from './embedded-etcd.ts'
import { etcdAffinity } from './etcd-affinity.ts'
import { etcdDeployment } from './etcd-deployment.ts'
import { etcdImage } from './etcd-image.ts'
import { etcdNoPdb } from './etcd-no-pdb.ts'
import { etcdReplicas } from './etcd-replicas.ts'
import { exposure } from './exposure.ts'
import { externalDatabase } from './external-database.ts'
import { externalEtcd } from './external-etcd.ts'
import { haLease } from './ha-lease.ts'
import { haReplicas } from './ha-replicas.ts'
import { haSafety } from './ha-safety.ts'
import { haSqliteReplicas } from './ha-sqlite-replicas.ts'
import { hostManifests } from './host-manifests.ts'
import { images } from './images.ts'
import { kubernetesTag } from './kubernetes-tag.ts'
import { kubernetesVersion } from './kubernetes-version.ts'
import { legacyValuesFormat } from './legacy-values-format.ts'
import { licence } from './licence.ts'
import { limitRange } from './limit-range.ts'
import { namespace } from './namespace.ts'
import { networkPolicy } from './network-policy.ts'
import { persistence } from './persistence.ts'
import { podManagement } from './pod-management.ts'
import { privateNetworks } from './private-networks.ts'
import { privateNodesLimits } from './private-nodes-limits.ts'
import { privateNodes } from './private-nodes.ts'
import { quotaTooSmall } from './quota-too-small.ts'
import { releaseName } from './release-name.ts'
import { resourceUnits } from './resource-units.ts'
import { resourcesQosNote } from './resources-qos-note.ts'
import { resources } from './resources.ts'
import { retention } from './retention.ts'
import type { Rule } from './rule.ts'
import { scheduling } from './scheduling.ts'
import { schema } from './schema.ts'
import { secretPlaceholderLeft } from './secret-placeholder-left.ts'
import { securityContext } from './security-context.ts'
import { service } from './service.ts'
import { spreadConstraints } from './spread-constraints.ts'
import { spreadDuplicate } from './spread-duplicate.ts'
import { spreadZonalVolumes } from './spread-zonal-volumes.ts'
import { storageClass } from './storage-class.ts'
import { storeChange } from './store-change.ts'
import { storeChoice } from './store-choice.ts'
import { syncCustomResources } from './sync-custom-resources.ts'
import { syncDirection } from './sync-direction.ts'
import { syncGateways } from './sync-gateways.ts'
import { syncMappings } from './sync-mappings.ts'
import { tenantQuota } from './tenant-quota.ts'
import { unknownInVersion } from './unknown-in-version.ts'
import { upgradeRestart } from './upgrade-restart.ts'
import { valueKeyRemoved } from './value-key-removed.ts'
import { volumeMounts } from './volume-mounts.ts'
import { volumeSnapshots } from './volume-snapshots.ts'

/** Every rule, by the name of its file. */
export const rules: readonly Rule[] = [
  ...accessModes,
  affinityShape,
  ...affinity,
  ...airGapped,
  autoNodes,
  ...budgetEffect,
  ...budgetValues,
  centralAdmission,
  chartRefuses,
  ...chartVersion,
  ...claimSize,
  ...claimTemplates,
  clusterRoleName,
  ...componentFlags,
  ...components,
  ...coredns,
  cpAntiaffinityMissing,
  ...dataVolume,
  ...databaseSecurity,
  ...databaseTls,
  ...deployedWorkload,
  ...distro,
  ...embeddedEtcd,
  ...etcdAffinity,
  ...etcdDeployment,
  ...etcdImage,
  etcdNoPdb,
  ...etcdReplicas,
  ...exposure,
  ...externalDatabase,
  ...externalEtcd,
  ...haLease,
  ...haReplicas,
  ...haSafety,
  haSqliteReplicas,
  hostManifests,
  ...images,
  ...kubernetesTag,
  ...kubernetesVersion,
  legacyValuesFormat,
  ...licence,
  ...limitRange,
  ...namespace,
  ...networkPolicy,
  ...persistence,
  ...podManagement,
  privateNetworks,
  ...privateNodesLimits,
  ...privateNodes,
  quotaTooSmall,
  ...releaseName,
  ...resourceUnits,
  resourcesQosNote,
  ...resources,
  ...retention,
  ...scheduling,
  ...schema,
  secretPlaceholderLeft,
  ...securityContext,
  ...service,
  ...spreadConstraints,
  spreadDuplicate,
  spreadZonalVolumes,
  ...storageClass,
  ...storeChange,
  ...storeChoice,
  syncCustomResources,
  ...syncDirection,
  syncGateways,
  ...syncMappings,
  ...tenantQuota,
  ...unknownInVersion,
  upgradeRestart,
  valueKeyRemoved,
  ...volumeMounts,
  ...volumeSnapshots,
]
