import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const podCidr = pathOf('networking.podCIDR')
const serviceCidr = pathOf('networking.serviceCIDR')
const enabled = pathOf('privateNodes.enabled')

/** First and last address of an IPv4 range; null for anything else. */
function rangeOf(cidr: string): readonly [first: number, last: number] | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr)
  if (!match) return null
  const numbers = match.slice(1).map(Number)
  const [bits = 0, ...octets] = [numbers[4], ...numbers.slice(0, 4)]
  if (bits > 32 || octets.some((octet) => (octet ?? 0) > 255)) return null
  const size = 2 ** (32 - bits)
  const address = octets.reduce<number>((sum, octet) => sum * 256 + (octet ?? 0), 0)
  const first = Math.floor(address / size) * size
  return [first, first + size - 1]
}

const networks = (networking: JsonObject): Example => ({
  overrides: { privateNodes: { enabled: true }, networking },
})

export const privateNetworks: Rule = {
  id: 'private-nodes-cidr',
  severity: 'warning',
  versions: { from: '0.26' },
  title: 'Address ranges that overlap',
  why: 'Pods and Services of private nodes take their addresses from two ranges. Where they overlap, traffic goes to the wrong place.',
  docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
  check({ values }) {
    const [pods, services] = [read.text(values, podCidr), read.text(values, serviceCidr)]
    const [first, second] = [rangeOf(pods), rangeOf(services)]
    if (!read.flag(values, enabled) || !first || !second) return []
    if (first[1] < second[0] || second[1] < first[0]) return []
    return [
      {
        paths: [podCidr, serviceCidr],
        message: t`The range of pods (${pods}) overlaps that of Services (${services}).`,
        fix: fix.confirm(t`Use the default ranges`, edit.unset(podCidr), edit.unset(serviceCidr)),
      },
    ]
  },
  examples: {
    bad: [networks({ podCIDR: '10.96.0.0/11', serviceCIDR: '10.100.0.0/16' })],
    good: [networks({ podCIDR: '10.64.0.0/16', serviceCIDR: '10.100.0.0/16' }), {}],
  },
}
