import type { JsonObject } from '../json.ts'
import { chartSource } from './chart-source.ts'

/** Where Flux takes the chart from: the source object, and how a HelmRelease refers to it. */
export interface FluxSource {
  readonly object: JsonObject
  readonly reference: JsonObject
}

/** The chart's layer in an OCI artifact; without it Flux unpacks the artifact, and Helm finds no chart (helm-controller docs/spec/v2). */
const chartLayer = { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy' }
const sourceApi = 'source.toolkit.fluxcd.io/v1'
const interval = '1h'

/** A HelmRepository of the public chart repository, or an OCIRepository of the chart's address in a registry. */
export function fluxSource(namespace: string, version: string, ociChart: string | null): FluxSource {
  const metadata = { name: chartSource.chart, namespace }
  if (ociChart !== null) {
    const kind = 'OCIRepository'
    const spec = { interval, url: ociChart, layerSelector: chartLayer, ref: { tag: version } }
    return {
      object: { apiVersion: sourceApi, kind, metadata, spec },
      reference: { chartRef: { kind, name: metadata.name } },
    }
  }
  const kind = 'HelmRepository'
  return {
    object: { apiVersion: sourceApi, kind, metadata, spec: { interval, url: chartSource.repository } },
    reference: {
      chart: {
        spec: { chart: chartSource.chart, version, sourceRef: { kind, name: metadata.name } },
      },
    },
  }
}
