import { autoNodes } from './auto-nodes.ts'
import { advanced } from './control-plane/advanced.ts'
import { backingStore } from './control-plane/backing-store.ts'
import { coredns } from './control-plane/coredns.ts'
import { distro } from './control-plane/distro.ts'
import { exposure } from './control-plane/exposure.ts'
import { controlPlaneSections } from './control-plane/sections.ts'
import { standalone } from './control-plane/standalone.ts'
import { statefulSet } from './control-plane/stateful-set.ts'
import { deploy } from './deploy.ts'
import { experimentalDeploy } from './experimental/deploy.ts'
import { experimentalDocker } from './experimental/docker.ts'
import { genericSync } from './experimental/generic-sync.ts'
import { experimentalNodeMonitors } from './experimental/node-monitors.ts'
import { experimentalSettings } from './experimental/settings.ts'
import { exportKubeConfig } from './export-kube-config.ts'
import { general } from './general.ts'
import type { Help } from './help.ts'
import { integrations } from './integrations.ts'
import { networking } from './networking.ts'
import { platform } from './platform.ts'
import { plugins } from './plugins.ts'
import { centralAdmission } from './policies/central-admission.ts'
import { limits } from './policies/limits.ts'
import { networkPolicy } from './policies/network-policy.ts'
import { privateNodes } from './private-nodes.ts'
import { rbac } from './rbac.ts'
import { snapshots } from './snapshots.ts'
import { syncFromHost } from './sync/from-host.ts'
import { syncGatewayApi } from './sync/gateway-api.ts'
import { syncGateways } from './sync/gateways.ts'
import { syncPods } from './sync/pods.ts'
import { syncToHost } from './sync/to-host.ts'

/** Help for everything that is no field of the wizard, by area. No path stands in two of them. */
export const tables: readonly Help[] = [
  controlPlaneSections,
  distro,
  backingStore,
  statefulSet,
  coredns,
  exposure,
  advanced,
  standalone,
  networking,
  limits,
  networkPolicy,
  centralAdmission,
  syncToHost,
  syncPods,
  syncGatewayApi,
  syncFromHost,
  syncGateways,
  rbac,
  exportKubeConfig,
  integrations,
  privateNodes,
  autoNodes,
  deploy,
  plugins,
  platform,
  snapshots,
  general,
  experimentalSettings,
  experimentalDeploy,
  experimentalDocker,
  experimentalNodeMonitors,
  genericSync,
]
