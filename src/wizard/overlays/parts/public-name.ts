import type { Edit, JsonObject, Release } from '../../../core/index.ts'
import { append } from './append.ts'
import { setAll } from './set-all.ts'

interface PublicName {
  readonly host: string
  /** The exported kubeconfig uses the name. */
  readonly server: readonly Edit[]
  /** The certificate of the API holds the name. */
  readonly certificate: readonly Edit[]
}

/** A host name for the API, to be replaced by the real one, and the two settings that must know it. */
export function publicName(release: Release, effective: JsonObject): PublicName {
  const host = `${release.name}.example.com`
  return {
    host,
    server: setAll({ exportKubeConfig: { server: `https://${host}` } }),
    certificate: append(effective, 'controlPlane.proxy.extraSANs', host),
  }
}
