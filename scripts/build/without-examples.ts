import { parseSync, type Plugin } from 'vite'
import { isNode, type Node } from './syntax-tree.ts'

const nameOf = (node: Node): unknown => (node['key'] as Node | undefined)?.['name']

/** The `examples` of objects that are rules: they have an id and a check as well. */
function* examplesIn(node: Node): Generator<Node> {
  if (node.type === 'ObjectExpression') {
    const members = node['properties'] as readonly Node[]
    const names = new Set(members.map(nameOf))
    if (names.has('id') && names.has('check'))
      yield* members.filter((member) => nameOf(member) === 'examples')
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* examplesIn(child)
}

/** Leaves the rules' examples, which tests and the command line read, out of the page: they are a third of the rules' code. */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/core\/rules\/[\w-]+\.ts$/ },
      handler(code, id) {
        const { program } = parseSync(id, code)
        let rest = code
        for (const { start, end } of [...examplesIn(program as unknown as Node)].toReversed())
          rest = `${rest.slice(0, start)}examples: none${rest.slice(end)}`
        return rest === code ? null : { code: `${rest}\nconst none = { bad: [], good: [] };\n`, map: null }
      },
    },
  }
}
