import type { DeploymentSpec, StatefulSetSpec } from 'kubernetes-types/apps/v1'
import type { PodTemplateSpec } from 'kubernetes-types/core/v1'
import type { ObjectMeta } from 'kubernetes-types/meta/v1'
import { merge } from '../../../go/merge.ts'
import type { Template } from '../../chart.ts'
import type { Context } from '../../context.ts'
import { deploymentSpec } from './deployment-spec.ts'
import { given } from './given.ts'
import { optional } from './optional.ts'
import { podSpec } from './pod-spec.ts'
import { raw } from './raw.ts'
import { releaseLabel } from './release-label.ts'
import { statefulSetSpec } from './stateful-set-spec.ts'

/** The control plane as a StatefulSet or a Deployment. */
export const controlPlane: Template = (context) => {
  const kind = context.parts.kind(context)
  const object = {
    apiVersion: 'apps/v1',
    kind,
    metadata: metadata(context),
    spec: spec(context, kind === 'StatefulSet' ? statefulSetSpec(context) : deploymentSpec(context)),
  }
  return [object]
}

const spec = <T extends Partial<StatefulSetSpec & DeploymentSpec>>(
  context: Context,
  ofItsKind: T,
): T & Pick<StatefulSetSpec, 'selector' | 'replicas' | 'template'> => ({
  selector: { matchLabels: { app: 'vcluster', release: releaseLabel(context, 'selector') } },
  ...ofItsKind,
  replicas: raw(context.value('controlPlane.statefulSet.highAvailability.replicas')),
  template: podTemplate(context),
})

const metadata = (context: Context): ObjectMeta => ({
  name: raw(context.release.name),
  namespace: raw(context.release.namespace),
  labels: {
    app: 'vcluster',
    chart: context.parts.chartLabel(context),
    release: releaseLabel(context, 'workload'),
    heritage: 'Helm',
    ...given<Record<string, string>>(context.value('controlPlane.statefulSet.labels')),
  },
  ...optional(
    'annotations',
    merge(
      {},
      context.value('controlPlane.statefulSet.annotations'),
      context.value('controlPlane.advanced.globalMetadata.annotations'),
    ),
  ),
})

/** The hash is taken before the spec is built: the spec may change the values. */
function podTemplate(context: Context): PodTemplateSpec {
  const pods = 'controlPlane.statefulSet.pods'
  return {
    metadata: {
      annotations: {
        vClusterConfigHash: context.parts.configHash(context),
        ...given<Record<string, string>>(context.value(`${pods}.annotations`)),
      },
      labels: {
        app: 'vcluster',
        release: releaseLabel(context, 'pods'),
        ...given<Record<string, string>>(context.value(`${pods}.labels`)),
      },
    },
    spec: podSpec(context),
  }
}
