import type { JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'

/** An endpoint of the ServiceMonitor. */
export function scrape({ parts, release }: Context, component: string, path: string): JsonObject {
  const name = `vc-${release.name}`
  return {
    interval: '30s',
    port: 'https',
    path,
    scheme: 'https',
    ...parts.metricsMark(component),
    tlsConfig: {
      ca: { secret: { name, key: 'certificate-authority' } },
      cert: { secret: { name, key: 'client-certificate' } },
      keySecret: { name, key: 'client-key' },
    },
  }
}
