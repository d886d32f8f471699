import { expect, test } from 'vitest'
import { apply } from '../apply.ts'
import type { Config } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import { derive } from '../derive.ts'
import type { JsonObject } from '../json.ts'
import { loadVersion } from '../load-version.ts'

interface Case {
  readonly from: string
  readonly to: string
  readonly before: JsonObject
  readonly after: JsonObject
}
const networkPolicy = (part: JsonObject): JsonObject => ({ policies: { networkPolicy: part } })
const rule = { ports: [{ port: 5432, protocol: 'TCP' }] }

test.each<Case>([
  {
    from: '0.31',
    to: '0.36',
    before: { sleepMode: { enabled: true, timeZone: 'Europe/Berlin', autoSleep: { afterInactivity: '3h' } } },
    after: { sleep: { auto: { timezone: 'Europe/Berlin', afterInactivity: '3h' } } },
  },
  {
    from: '0.31',
    to: '0.32',
    before: { external: { platform: { project: 'shop' } } },
    after: { platform: { project: 'shop' } },
  },
  {
    from: '0.30',
    to: '0.36',
    before: {
      external: {
        platform: {
          apiKey: { secretName: 'key' },
          autoSleep: { afterInactivity: 3600, timezone: 'UTC', autoWakeup: { schedule: '0 4 * * *' } },
          autoDelete: { afterInactivity: 5400 },
          autoSnapshot: { enabled: true, schedule: '0 */12 * * *', storage: { type: 's3' } },
        },
      },
    },
    after: {
      platform: { apiKey: { secretName: 'key' } },
      sleep: { auto: { afterInactivity: '1h', timezone: 'UTC', wakeup: { schedule: '0 4 * * *' } } },
      deletion: { auto: { afterInactivity: '90m' } },
      snapshots: { auto: { schedule: '0 */12 * * *', storage: { type: 's3' } } },
    },
  },
  {
    from: '0.24',
    to: '0.25',
    before: { controlPlane: { distro: { k8s: { apiServer: { image: { tag: 'v1.31.2' } } } } } },
    after: { controlPlane: { distro: { k8s: { image: { tag: 'v1.31.1' } } } } },
  },
  {
    from: '0.30',
    to: '0.31',
    before: networkPolicy({ extraWorkloadRules: [rule] }),
    after: networkPolicy({ workload: { egress: [rule] } }),
  },
  {
    from: '0.25',
    to: '0.36',
    before: { experimental: { multiNamespaceMode: { enabled: true } } },
    after: {},
  },
])('$before of $from becomes $after in $to', async ({ from, to, before, after }) => {
  const version = await loadVersion(to)
  if (!version) throw new Error(`no chart ${to}`)
  const previous = { chart: from, values: before }
  const config: Config = {
    ...defaultConfig,
    chart: to,
    overrides: before,
    cluster: { ...defaultConfig.cluster, previous },
  }
  const found = derive(config, version).findings.find((one) => one.rule === 'value-key-removed-on-upgrade')
  const cured = apply(config, found?.fix?.patch ?? {})
  const { minimal, refusals } = derive(cured, version)
  expect(minimal).toEqual(after)
  expect(refusals).toEqual([])
})
