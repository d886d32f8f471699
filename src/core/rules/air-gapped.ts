import { t } from '../../i18n/index.ts'
import { equals } from '../values/equals.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const registry = pathOf('controlPlane.advanced.defaultImageRegistry')
const telemetry = pathOf('telemetry.enabled')
const rewriteHosts = pathOf('sync.toHost.pods.rewriteHosts')
const image = [...rewriteHosts, 'initContainer', 'image']

/** One registry for all images is how clusters without internet are set up; nothing else in the values says it. */
const isAirGapped = ({ values }: RuleContext): boolean => read.text(values, registry) !== ''

/** An image as pods name it, from a text or from its parts. */
function imageName(values: JsonObject): string {
  const given = get(values, image)
  if (typeof given === 'string') return given
  const [host, repository, tag] = ['registry', 'repository', 'tag'].map((key) => read.text(given, [key]))
  return `${host ? `${host}/` : ''}${repository}:${tag}`
}

const mirrored = (rest: JsonObject = {}): Example => ({
  overrides: { controlPlane: { advanced: { defaultImageRegistry: 'registry.example.com' } }, ...rest },
})

/** What still looks for the internet where all images come from a registry of one's own. */
export const airGapped: readonly Rule[] = [
  {
    id: 'airgap-telemetry',
    severity: 'info',
    versions: {},
    title: 'Telemetry behind a registry of your own',
    why: 'All images come from one registry, which is usual where there is no internet. Telemetry is on, and tries to get out all the same.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
    check: (context) =>
      isAirGapped(context) && read.flag(context.values, telemetry)
        ? [
            {
              paths: [telemetry],
              message: t`Telemetry tries to reach the internet; switch it off where there is none.`,
              fix: fix.safe(t`Switch telemetry off`, edit.set(telemetry, false)),
            },
          ]
        : [],
    examples: { bad: [mirrored()], good: [mirrored({ telemetry: { enabled: false } }), {}] },
  },
  {
    id: 'rewritehosts-image',
    severity: 'info',
    versions: {},
    title: 'One more image to mirror',
    why: 'Pods of StatefulSets in the tenant get an init container that writes their host names. It has an image of its own, which lists of vCluster images leave out easily.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
    check(context) {
      const { values, catalog } = context
      if (!isAirGapped(context) || !read.flag(values, [...rewriteHosts, 'enabled'])) return []
      if (!equals(get(values, image) ?? null, get(catalog.defaults, image) ?? null)) return []
      const message = t`Mirror ${shown(imageName(values))} too: StatefulSet pods of the tenant start with it.`
      return [{ paths: [image], message }]
    },
    examples: {
      bad: [mirrored()],
      good: [mirrored({ sync: { toHost: { pods: { rewriteHosts: { enabled: false } } } } }), {}],
    },
  },
]
