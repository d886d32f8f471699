import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const endpoint: Help = {
  '': { title: 'Endpoint', help: 'One path of the kubelet that is scraped.' },
  path: { title: 'Path', help: 'Path of the kubelet; the path of the node in the API is put before it.' },
  params: { title: 'Parameters', help: 'URL parameters of the requests.' },
  'params.*': { title: 'Parameter', help: 'Values of one URL parameter.' },
  interval: { title: 'Interval', help: 'Pause between two scrapes, such as 30s.' },
  scrapeTimeout: { title: 'Timeout', help: 'How long a scrape may take.' },
  extraRelabelings: {
    title: 'Relabelings',
    help: 'Relabelings of the target, added to those for node and instance.',
  },
  metricsRelabelings: { title: 'Metric relabelings', help: 'Relabelings of the metrics that are read.' },
}

/** A ServiceMonitor per node. */
export const experimentalNodeMonitors: Help = under('experimental.nodeMonitors', {
  '': { title: 'Node monitors', help: 'ServiceMonitors for the kubelets of the nodes, one per node.' },
  '[]': { title: 'Node monitor', help: 'One kind of ServiceMonitor, made for each node.' },
  '[].name': { title: 'Name', help: 'Name of the ServiceMonitors; the name of the node is put after it.' },
  '[].nodeSelector': { title: 'Node selector', help: 'Labels of the nodes that get a ServiceMonitor.' },
  '[].labels': { title: 'Labels', help: 'Labels of the ServiceMonitors.' },
  '[].annotations': { title: 'Annotations', help: 'Annotations of the ServiceMonitors.' },
  '[].spec': { title: 'Spec', help: 'Further fields, merged into the spec of the ServiceMonitors.' },
  '[].endpoints': { title: 'Endpoints', help: 'What is scraped of each node.' },
  ...under('[].endpoints[]', endpoint),
})
