import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const enabled = pathOf('privateNodes.enabled')
const groups = pathOf('privateNodes.autoNodes')
const kinds = ['static', 'dynamic']
const operators = ['', 'In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', 'GtOrEq', 'LtOrEq']

interface Pool {
  readonly path: Path
  readonly item: Json
}

const poolsIn = (values: JsonObject, above: Path): readonly Pool[] =>
  kinds.flatMap((kind) =>
    read
      .list(values, [...above, kind])
      .map((item, index) => ({ item, path: [...above, kind, String(index)] })),
  )

/** Pools are below a provider from 0.30 on; before, each names its own. */
function poolsOf({ values }: RuleContext): readonly Pool[] {
  const providers = get(values, groups)
  if (isObject(providers)) return poolsIn(values, groups)
  return read.list(values, groups).flatMap((_, index) => poolsIn(values, [...groups, String(index)]))
}

function providerProblems({ values }: RuleContext): readonly Problem[] {
  const providers = read.list(values, groups)
  return providers.flatMap((item, index) => {
    const name = read.text(item, ['provider'])
    const paths = [[...groups, String(index), 'provider']]
    if (name === '') return [{ paths, message: t`Node pools need a provider.` }]
    const isTaken = providers.slice(0, index).some((other) => read.text(other, ['provider']) === name)
    return isTaken
      ? [{ paths, message: t`The provider ${name} is listed twice; put its pools together.` }]
      : []
  })
}

function selectorFault(item: Json): string | null {
  for (const term of [...read.list(item, ['nodeTypeSelector']), ...read.list(item, ['requirements'])]) {
    if (read.text(term, ['property']) === '') return t`a term of its selector has no property`
    const operator = read.text(term, ['operator'])
    if (!operators.includes(operator)) return t`"${operator}" is no operator`
  }
  return null
}

function poolProblems(context: RuleContext): readonly Problem[] {
  const pools = poolsOf(context)
  return pools.flatMap(({ item, path }, index): readonly Problem[] => {
    const name = read.text(item, ['name'])
    if (name === '') return [{ paths: [[...path, 'name']], message: t`A node pool needs a name.` }]
    if (pools.slice(0, index).some((other) => read.text(other.item, ['name']) === name))
      return [{ paths: [[...path, 'name']], message: t`Two node pools are called ${name}.` }]
    if ((read.number(item, ['quantity']) ?? 0) < 0) {
      const quantity = [...path, 'quantity']
      const cure = fix.safe(t`Use 0 nodes`, edit.set(quantity, 0))
      return [{ paths: [quantity], message: t`The pool ${name} cannot have fewer than 0 nodes.`, fix: cure }]
    }
    const fault = selectorFault(item)
    return fault === null ? [] : [{ paths: [path], message: t`The pool ${name} is refused: ${fault}.` }]
  })
}

const nodes = (list: readonly JsonObject[]): Example => ({
  chart: '0.36',
  overrides: { privateNodes: { enabled: true, autoNodes: list } },
})
const pool = { name: 'small', quantity: 1 }

export const autoNodes: Rule = {
  id: 'private-nodes-autonodes',
  severity: 'error',
  versions: { from: '0.28' },
  title: 'Node pools that are refused',
  why: 'Nodes that come and go by themselves need a provider for each group and a name for each pool. The control plane exits at start where one is missing or given twice.',
  docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
  check: (context) =>
    read.flag(context.values, enabled) ? [...providerProblems(context), ...poolProblems(context)] : [],
  examples: {
    bad: [
      nodes([{ provider: '', static: [pool] }]),
      nodes([
        { provider: 'aws', static: [pool] },
        { provider: 'aws', static: [{ ...pool, name: 'big' }] },
      ]),
      nodes([{ provider: 'aws', static: [pool, pool] }]),
      nodes([{ provider: 'aws', static: [{ ...pool, quantity: -1 }] }]),
      {
        chart: '0.28',
        overrides: {
          privateNodes: { enabled: true, autoNodes: { static: [{ ...pool, provider: 'aws', name: '' }] } },
        },
      },
    ],
    good: [nodes([{ provider: 'aws', static: [pool], dynamic: [{ name: 'big' }] }]), {}],
  },
}
