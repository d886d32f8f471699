import { airGapped } from './air-gapped.ts'
import { ciEphemeral } from './ci-ephemeral.ts'
import { devMinimal } from './dev-minimal.ts'
import { existingPvc } from './existing-pvc.ts'
import { isolatedTenant } from './isolated-tenant.ts'
import { largeTenant } from './large-tenant.ts'
import type { Preset } from './preset.ts'
import { privateNodes } from './private-nodes.ts'
import { prodHaDeployedEtcd } from './prod-ha-deployed-etcd.ts'
import { prodHaEmbeddedEtcd } from './prod-ha-embedded-etcd.ts'
import { prodHaExternalEtcd } from './prod-ha-external-etcd.ts'
import { prodHaExternalPostgres } from './prod-ha-external-postgres.ts'
import { restrictedHa } from './restricted-ha.ts'
import { restricted } from './restricted.ts'

/** The starting points, the most common first. */
export const presets: readonly Preset[] = [
  devMinimal,
  prodHaDeployedEtcd,
  prodHaEmbeddedEtcd,
  ciEphemeral,
  prodHaExternalPostgres,
  prodHaExternalEtcd,
  existingPvc,
  airGapped,
  restricted,
  restrictedHa,
  isolatedTenant,
  privateNodes,
  largeTenant,
]
