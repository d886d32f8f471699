// templates/etcd-statefulset.yaml
import type { StatefulSet } from 'kubernetes-types/apps/v1'
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { deploysEtcd } from './etcd/deploys-etcd.ts'
import { etcdClaims } from './etcd/etcd-claims.ts'
import { etcdMetadata } from './etcd/etcd-metadata.ts'
import { etcdPath } from './etcd/etcd-path.ts'
import { etcdPodSpec } from './etcd/etcd-pod-spec.ts'
import { etcdRetention } from './etcd/etcd-retention.ts'
import { quotedEntries } from './quoted-entries.ts'
import { given } from './workload/given.ts'
import { optional } from './workload/optional.ts'
import { raw } from './workload/raw.ts'
import { releaseLabel } from './workload/release-label.ts'

/** The etcd members that run beside the control plane. */
export const etcdStatefulSet: Template = (context) => {
  if (!deploysEtcd(context) || !truthy(context.value(`${etcdPath}.enabled`))) return []
  const setting = (path: string): ReturnType<typeof context.value> => context.value(`${etcdPath}.${path}`)
  const release = releaseLabel(context, 'etcd')
  const object = {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: etcdMetadata(context, '-etcd', {
      labels: given(setting('labels')),
      annotations: setting('annotations'),
    }),
    spec: {
      replicas: raw(setting('highAvailability.replicas')),
      podManagementPolicy: raw(setting('scheduling.podManagementPolicy')),
      serviceName: raw(`${context.release.name}-etcd-headless`),
      ...etcdRetention(context),
      selector: { matchLabels: { app: 'vcluster-etcd', release } },
      ...etcdClaims(context),
      template: {
        metadata: {
          ...optional('annotations', setting('pods.annotations')),
          labels: {
            app: 'vcluster-etcd',
            release,
            ...given<Record<string, string>>(quotedEntries(setting('pods.labels'))),
          },
        },
        spec: etcdPodSpec(context),
      },
    },
  } satisfies StatefulSet
  return [object]
}
