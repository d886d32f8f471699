import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { listed } from './reading/listed.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import { gibibyte, quantityOf } from './reading/quantity.ts'
import { get } from '../values/get.ts'
import { isObject, type Json, type JsonArray, type Path } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const components = ['apiServer', 'controllerManager', 'scheduler']
const argsOf = (component: string): Path => [...paths.k8s, component, 'extraArgs']
const apiArgs = argsOf('apiServer')
const reads = '--max-requests-inflight'
const writes = '--max-mutating-requests-inflight'
const start = 'loft-sh/vcluster pkg/k8s/k8s.go@v0.36.1'
const options = 'kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/server/options/server_run_options.go'
const sizing = 'loft-sh/vcluster-docs deploy/control-plane/sizing-and-performance.mdx'
const cpuLimit = [...paths.controlPlane, 'resources', 'limits', 'cpu']
const memoryLimit = [...paths.controlPlane, 'resources', 'limits', 'memory']

/** Flags that the control plane sets itself. */
const own: ReadonlySet<string> = new Set(
  '--secure-port --bind-address --etcd-servers --etcd-cafile --etcd-certfile --etcd-keyfile --service-cluster-ip-range --tls-cert-file --tls-private-key-file --client-ca-file'.split(
    ' ',
  ),
)

const nameOf = (flag: Json): string => (typeof flag === 'string' ? (flag.split('=')[0] ?? '').trim() : '')

/** The value of a flag as text, the last one that is given; null where it is not. */
function flagOf({ values }: RuleContext, name: string): string | null {
  const flag = read.list(values, apiArgs).findLast((item) => nameOf(item) === name)
  return typeof flag === 'string' && flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : null
}

/** The two limits of concurrent requests with the defaults of the API server; null where one is no whole number. */
function inflight(context: RuleContext): { readonly reading: number; readonly writing: number } | null {
  const [reading, writing] = [flagOf(context, reads) ?? '400', flagOf(context, writes) ?? '200']
  return /^\d+$/.test(reading) && /^\d+$/.test(writing)
    ? { reading: Number(reading), writing: Number(writing) }
    : null
}

const isSet = (context: RuleContext): boolean =>
  flagOf(context, reads) !== null || flagOf(context, writes) !== null

function withFlags(context: RuleContext, flags: readonly string[]): JsonArray {
  const rest = read
    .list(context.values, apiArgs)
    .filter((item) => nameOf(item) !== reads && nameOf(item) !== writes)
  return [...rest, ...flags]
}

function setFlags(context: RuleContext, ...flags: readonly string[]) {
  const list = withFlags(context, flags)
  return list.length === 0 ? edit.unset(apiArgs) : edit.set(apiArgs, list)
}

const api = (...extraArgs: JsonArray): Example => ({
  overrides: { controlPlane: { distro: { k8s: { apiServer: { extraArgs } } } } },
})

/** Flags of API server, controller manager and scheduler. */
export const componentFlags: readonly Rule[] = [
  {
    id: 'flag-duplicate',
    severity: 'warning',
    versions: {},
    title: 'Flag given twice',
    why: 'Up to 0.25 the last one wins. Later versions drop their own flag when one of the same name is added, so that a flag of yours can cut the API server off from its store or its certificates.',
    docs: ['loft-sh/vcluster pkg/util/command/command.go@v0.36.1'],
    check: (context) =>
      components.map(argsOf).flatMap((path) => {
        const flags = read.list(context.values, path)
        return flags.flatMap((flag, index) => {
          const name = nameOf(flag)
          const isRepeated = name !== '' && flags.findLastIndex((other) => nameOf(other) === name) > index
          const isOwn = own.has(name) && path.includes('apiServer')
          if (!isRepeated && !isOwn) return []
          const at = [...path, String(index)]
          const message = isRepeated
            ? t`${name} is given twice; the last one counts.`
            : t`${name} is set by the control plane itself.`
          const rest = flags.toSpliced(index, 1)
          const cure = rest.length === 0 ? edit.unset(path) : editList.remove(context, at)
          return [
            {
              paths: [at],
              message,
              fix: {
                ...fix.safe(t`Remove ${shown(flag)}`, cure),
                kind: isRepeated ? 'safe' : 'confirm',
              } as const,
            },
          ]
        })
      }),
    examples: {
      bad: [api('--v=2', '--v=4'), api('--etcd-servers=https://etcd:2379')],
      good: [api('--v=2'), {}],
    },
  },
  {
    id: 'flag-format',
    severity: 'error',
    versions: {},
    title: 'Flag that the program does not understand',
    why: 'Each entry is passed to the program as it is, as one argument. It must have the form --name=value; without the dashes or with spaces the program exits at start.',
    docs: [start],
    check: (context) =>
      components.map(argsOf).flatMap((path) =>
        read.list(context.values, path).flatMap((flag, index) => {
          if (
            typeof flag === 'string' &&
            /^--[a-z0-9][a-z0-9-.]*(=\S?.*)?$/is.test(flag) &&
            !/^\S+\s+=|^[^=]*=\s/.test(flag)
          )
            return []
          const at = [...path, String(index)]
          const better = repaired(flag)
          const message = t`${shown(flag)} is no flag of the form --name=value.`
          return [
            {
              paths: [at],
              message,
              ...(better === null
                ? {}
                : { fix: fix.safe(t`Write ${better}`, editList.replace(context, at, better)) }),
            },
          ]
        }),
      ),
    examples: {
      bad: [api('v=4'), api('--v = 4'), api('-v=4'), api('--audit-log-path /tmp/audit.log')],
      good: [api('--v=4', '--profiling'), {}],
    },
  },
  {
    id: 'inflight-high',
    severity: 'warning',
    versions: {},
    title: 'More concurrency than the resources allow',
    why: 'Every request in flight takes CPU and memory. The vendor uses 800 and 400 for tenants full of operators, on at least 4 CPU and 8Gi per replica.',
    docs: [sizing],
    check(context) {
      const limits = inflight(context)
      if (!limits || !isSet(context) || limits.reading + limits.writing <= 1200) return []
      const cpu = quantityOf(get(context.values, cpuLimit) ?? undefined)
      const memory = quantityOf(get(context.values, memoryLimit) ?? undefined)
      if ((cpu === null || cpu >= 4) && (memory === null || memory >= 8 * gibibyte)) return []
      const message = t`${limits.reading + limits.writing} concurrent requests need more than the limits of the control plane.`
      const cure = fix.confirm(
        t`Use 800 and 400 on 4 CPU and 8Gi`,
        setFlags(context, `${reads}=800`, `${writes}=400`),
        edit.set(cpuLimit, '4'),
        edit.set(memoryLimit, '8Gi'),
      )
      return [{ paths: [apiArgs, memoryLimit], message, fix: cure }]
    },
    examples: {
      bad: [api(`${reads}=2000`, `${writes}=1000`)],
      good: [api(`${reads}=800`, `${writes}=400`), {}],
    },
  },
  {
    id: 'inflight-low',
    severity: 'info',
    versions: {},
    title: 'Fewer concurrent requests than by default',
    why: 'Clients and the syncer are told to slow down (429) earlier than usual. For small tenants that may be what you want.',
    docs: [options],
    check(context) {
      const limits = inflight(context)
      if (!limits || !isSet(context) || (limits.reading >= 400 && limits.writing >= 200)) return []
      if (limits.reading + limits.writing <= 0) return []
      return [
        {
          paths: [apiArgs],
          message: t`${limits.reading} and ${limits.writing} are below the defaults of 400 and 200.`,
        },
      ]
    },
    examples: {
      bad: [api(`${reads}=300`, `${writes}=100`)],
      good: [{}, api(`${reads}=800`, `${writes}=400`)],
    },
  },
  {
    id: 'inflight-negative',
    severity: 'error',
    versions: {},
    title: 'Limit of requests that is no number',
    why: 'The API server takes whole numbers, zero or more, and exits at start on anything else.',
    docs: [options],
    check(context) {
      const wrong = [reads, writes].filter((name) => {
        const value = flagOf(context, name)
        return value !== null && !/^\d+$/.test(value)
      })
      if (wrong.length === 0) return []
      const right = [reads, writes].filter((name) => !wrong.includes(name) && flagOf(context, name) !== null)
      const kept = right.map((name) => `${name}=${flagOf(context, name) ?? ''}`)
      const standard = wrong.map((name) => `${name}=${name === reads ? 400 : 200}`)
      const given = listed(wrong.map((name) => `${name}=${flagOf(context, name) ?? ''}`))
      return [
        {
          paths: [apiArgs],
          message: t`The API server exits at ${given}: the limits are whole numbers from 0 on.`,
          fix: fix.safe(t`Use the default`, setFlags(context, ...kept, ...standard)),
        },
      ]
    },
    examples: { bad: [api(`${reads}=-1`), api(`${writes}=many`)], good: [api(`${reads}=400`), {}] },
  },
  {
    id: 'inflight-ratio',
    severity: 'info',
    versions: {},
    title: 'More writing than reading requests',
    why: 'Clusters read far more than they write; by default the API server allows twice as many reading requests. Perhaps the two numbers are swapped.',
    docs: [options],
    check(context) {
      const limits = inflight(context)
      if (!limits || !isSet(context) || limits.writing <= limits.reading) return []
      const swapped = [`${reads}=${limits.writing}`, `${writes}=${limits.reading}`]
      const message = t`${limits.writing} writing requests at a time, but only ${limits.reading} reading ones.`
      return [
        { paths: [apiArgs], message, fix: fix.safe(t`Swap the numbers`, setFlags(context, ...swapped)) },
      ]
    },
    examples: {
      bad: [api(`${reads}=200`, `${writes}=400`)],
      good: [api(`${reads}=400`, `${writes}=200`), {}],
    },
  },
  {
    id: 'inflight-sum',
    severity: 'error',
    versions: {},
    title: 'No concurrent requests allowed',
    why: 'The sum of both flags is the total number of requests that the API server handles at a time. It must be positive, or the API server exits at start.',
    docs: [options],
    check(context) {
      const limits = inflight(context)
      if (!limits || limits.reading + limits.writing > 0) return []
      return [
        {
          paths: [apiArgs],
          message: t`The API server would handle no request at all.`,
          fix: fix.safe(t`Remove both flags`, setFlags(context)),
        },
      ]
    },
    examples: { bad: [api(`${reads}=0`, `${writes}=0`)], good: [api(`${reads}=0`), {}] },
  },
]

/** A flag in the form that works; null where it cannot be guessed. */
function repaired(flag: Json): string | null {
  if (isObject(flag)) {
    const entries = Object.entries(flag)
    const [name, value] = entries[0] ?? ['', null]
    return entries.length === 1 ? repaired(`${name}=${shown(value)}`) : null
  }
  const match =
    typeof flag === 'string' ? /^\s*-{0,2}([a-z0-9][a-z0-9-.]*)(?:\s*=\s*|\s+)(\S+)\s*$/i.exec(flag) : null
  return match ? `--${match[1] ?? ''}=${match[2] ?? ''}` : null
}
