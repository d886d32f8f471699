import type { Path } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { RuleContext } from '../rule.ts'
import { minorOf } from './minor-of.ts'
import { paths } from './paths.ts'
import { read } from './read.ts'

/** The Kubernetes version that the tenant runs. */
export interface TenantVersion {
  /** `v1.34.0`; empty where the host decides (0.21 to 0.24). */
  readonly tag: string
  /** 34 for `v1.34.0`; null where the host decides and its version is unknown. */
  readonly minor: number | null
  /** The value that decides it. */
  readonly path: Path
}

const version = [...paths.k8s, 'version']
const imageTag = [...paths.k8s, 'image', 'tag']
const serverTag = [...paths.k8s, 'apiServer', 'image', 'tag']

/** Where a fix writes the version: the one image from 0.25 on, the short-cut before. */
export const versionPath = (minor: number): Path => (minor >= 25 ? imageTag : version)

const tagged = (tag: string, path: Path): TenantVersion => ({ tag, minor: minorOf(tag), path })

/** The version of k8s tenants as the chart of each era takes it (`_init-containers.tpl`). */
export function tenantVersionOf(
  context: Pick<RuleContext, 'values' | 'minor' | 'catalog' | 'cluster'>,
): TenantVersion {
  const { values, minor, catalog, cluster } = context
  const given = read.text(values, version)
  if (minor >= 25)
    return given === '' ? tagged(read.text(values, imageTag), imageTag) : tagged(given, version)
  const tag = read.text(values, serverTag)
  if (tag !== get(catalog.defaults, serverTag)) return tagged(tag, serverTag)
  if (given !== '') return tagged(given, version)
  if (minor === 20) return tagged(tag, serverTag)
  return { tag: '', minor: minorOf(cluster.kubeVersion), path: version }
}
