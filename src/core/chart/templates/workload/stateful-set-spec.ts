import type { StatefulSetSpec } from 'kubernetes-types/apps/v1'
import { toInt } from '../../../go/to-int.ts'
import type { Context } from '../../context.ts'
import { persistence } from './persistence.ts'
import { raw } from './raw.ts'

/** What the control plane's spec has only as a StatefulSet. */
export const statefulSetSpec = (context: Context): Partial<StatefulSetSpec> => ({
  ...(toInt(context.kubeVersion.minor) >= 27 && {
    persistentVolumeClaimRetentionPolicy: {
      whenDeleted: raw(context.value('controlPlane.statefulSet.persistence.volumeClaim.retentionPolicy')),
    },
  }),
  serviceName: raw(`${context.release.name}-headless`),
  podManagementPolicy: raw(context.value('controlPlane.statefulSet.scheduling.podManagementPolicy')),
  ...persistence(context),
})
