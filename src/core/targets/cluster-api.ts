import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { dumpYaml } from '../values/dump-yaml.ts'
import { get } from '../values/get.ts'
import { chartSource } from './chart-source.ts'
import { inlineSecretNotes } from './inline-secret-notes.ts'
import { namespaceObject } from './namespace-object.ts'
import { releaseNotes } from './release-notes.ts'
import type { Target } from './target.ts'
import { targetValues } from './target-values.ts'
import { yamlDocuments } from './yaml-documents.ts'

const kind = 'VCluster'
const apiVersion = 'infrastructure.cluster.x-k8s.io/v1alpha1'

/** A Cluster whose control plane and infrastructure are the VCluster of the same name and namespace. */
function cluster(name: string, namespace: string): JsonObject {
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta1',
    kind: 'Cluster',
    metadata: { name, namespace },
    spec: { controlPlaneRef: { apiVersion, kind, name }, infrastructureRef: { apiVersion, kind, name } },
  }
}

/**
 * The resources of the Cluster API provider for vCluster (loft-sh/cluster-api-provider-vcluster). Its controller installs the chart as a
 * release with the name and in the namespace of the VCluster, in any version of 0.20 or newer since provider 0.2.0. Values go in as text,
 * which keeps nulls.
 */
export const clusterApi: Target = {
  id: 'cluster-api',
  title: 'Cluster API',
  get description() {
    return t`A Cluster and a VCluster for the Cluster API provider of vCluster.`
  },
  files(input) {
    const { config, catalog, view } = input
    const { name, namespace } = config.release
    const { whole } = targetValues(input)
    const vcluster: JsonObject = {
      apiVersion,
      kind,
      metadata: { name, namespace },
      spec: {
        helmRelease: {
          chart: {
            name: chartSource.chart,
            repo: chartSource.repository,
            version: catalog.chartVersion,
          },
          ...(Object.keys(whole).length > 0 ? { values: dumpYaml(whole) } : {}),
        },
      },
    }
    const objects = [...namespaceObject(config.release), cluster(name, namespace), vcluster]
    const privateNodes = get(view.minimal, ['privateNodes', 'enabled']) === true
    return {
      ok: true,
      files: [{ name: 'cluster.yaml', text: yamlDocuments(objects), language: 'yaml' }],
      notes: [
        ...releaseNotes(input),
        ...inlineSecretNotes(input),
        t`Needs the provider in version 0.2.0 or newer: clusterctl init --infrastructure vcluster. It installs into the cluster that it runs in itself.`,
        t`The Cluster is of cluster.x-k8s.io/v1beta1, which both provider 0.2 and Cluster API releases with v1beta2 serve.`,
        ...(privateNodes
          ? [
              t`This VCluster brings no machines: join private nodes as without Cluster API. Machines come with provider 0.3, which is a pre-release, and its own kinds.`,
            ]
          : []),
      ],
    }
  },
}
