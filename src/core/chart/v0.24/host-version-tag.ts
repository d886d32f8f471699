import { printValue } from '../../go/print-value.ts'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'
import type { ComponentTag } from './component-containers.ts'

/**
 * A component's tag where the values have the chart's default for it: the distro's version if there is one, else the host's
 * (`vcluster.k8s.capabilities.version`). Any other tag stands.
 */
export const hostVersionTag =
  (defaultTag: string): ComponentTag =>
  (context, component) => {
    const version = context.value('controlPlane.distro.k8s.version')
    const own = context.value(`controlPlane.distro.k8s.${component}.image.tag`)
    if (own !== defaultTag) return printValue(own)
    return truthy(version) ? printValue(version) : (hostVersion(context) ?? defaultTag)
  }

/** A chart version that starts with `test-` stands in for the host's: upstream's unit tests cannot set that. */
function hostVersion({ chart, kubeVersion }: Context): string | undefined {
  const text = chart.version.startsWith('test-') ? chart.version.slice('test-'.length) : kubeVersion.version
  return /^v[0-9]+\.[0-9]+\.[0-9]+/.exec(text)?.[0]
}
