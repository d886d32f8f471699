// templates/service-monitor.yaml
import { doubleQuoted } from '../../go/double-quoted.ts'
import { truthy } from '../../go/truthy.ts'
import type { JsonObject } from '../../json.ts'
import type { Template } from '../chart.ts'
import type { Context } from '../context.ts'
import { annotations } from './network/annotations.ts'
import { metadata } from './network/metadata.ts'
import { scrape } from './network/scrape.ts'

const section = 'controlPlane.serviceMonitor'

/** What the Prometheus operator reads from the control plane. */
export const serviceMonitor: Template = (context) => {
  const { parts, release } = context
  if (!truthy(context.value(`${section}.enabled`))) return []
  return [
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: metadata(context, {
        name: `vc-${release.name}`,
        labels: context.value(`${section}.labels`),
        annotations: annotations.ownFirst(context, `${section}.annotations`),
      }),
      spec: {
        selector: {
          matchLabels: {
            app: 'vcluster',
            release: doubleQuoted(release.name),
            chart: parts.chartLabel(context),
            heritage: 'Helm',
            ...parts.serviceMark,
          },
        },
        endpoints: endpoints(context),
      },
    },
  ]
}

/** The metrics of the components that run, with the client certificate from the Secret that holds the kubeconfig. */
const endpoints = (context: Context): JsonObject[] =>
  Object.entries(context.parts.metricsEndpoints)
    .filter(([, { when }]) => when(context))
    .map(([component, { path }]) => scrape(context, component, path))
