import type { JsonObject } from '../json.ts'
import { Budget } from './template/budget.ts'
import { Evaluator, type Environment } from './template/evaluate.ts'
import { functions } from './template/functions/index.ts'
import type { Program, Statement } from './template/node.ts'
import { parse } from './template/parser.ts'
import { rootValue } from './template/root-value.ts'
import { GoStruct, isMap, refused, unsupported, type GoValue } from './template/value.ts'

/** What a text's template sees of Helm's built-in objects. */
export interface TplContext {
  readonly values: JsonObject
  readonly release: { readonly name: string; readonly namespace: string; readonly isUpgrade: boolean }
  readonly chart: { readonly name: string; readonly version: string }
  readonly kubeVersion: { readonly version: string; readonly major: string; readonly minor: string }
  /** The chart's own named templates for `include "name" $`: the text they give, undefined where there is none of that name. */
  named?(name: string): string | undefined
}

/** Names of the functions that `tpl` knows. */
export const supportedFunctions: readonly string[] = [...functions.keys()].toSorted()

/**
 * Helm's `tpl`: renders a text of the values as a template.
 * @throws TemplateError where Helm would fail, and where the text uses something that is not supported here (then the message names it)
 */
export function tpl(text: string, context: TplContext): string {
  if (!text.includes('{{')) return text.replaceAll('<no value>', '')
  return new Rendering(context).render(text, rootValue(context))
}

const maxDepth = 20

/** One call of `tpl` with all that it calls in turn. */
class Rendering {
  private readonly context: TplContext
  private readonly budget = new Budget()
  private root: GoValue
  private depth = 0

  constructor(context: TplContext) {
    this.context = context
  }

  render(text: string, data: GoValue): string {
    this.root ??= data
    if (!isMap(data) || !(data['Template'] instanceof GoStruct))
      throw refused('cannot retrieve Template.Basepath from values inside tpl function')
    this.budget.spend(text.length >> 4)
    const program = parse(text, requireFunction)
    return this.execute(program, program.body, data).replaceAll('<no value>', '')
  }

  private execute(program: Program, body: readonly Statement[], data: GoValue): string {
    if (++this.depth > maxDepth) throw unsupported('nesting of templates this deep')
    const environment: Environment = {
      functions,
      budget: this.budget,
      engine: {
        spend: (steps) => this.budget.spend(steps),
        render: (text, inner) => this.render(text, inner),
        include: (name, inner) => this.include(program, name, inner),
      },
    }
    const out = new Evaluator(environment, data).run(body)
    this.depth--
    return out
  }

  private include(program: Program, name: string, data: GoValue): string {
    const body = program.defined.get(name)
    if (body) return this.execute(program, body, data)
    const text = data === this.root ? this.context.named?.(name) : undefined
    if (text === undefined) throw unsupported(`"${name}"`)
    return text
  }
}

/** The parser asks for each function by name. */
function requireFunction(name: string): boolean {
  if (!functions.has(name)) throw unsupported(`function ${name}`)
  return true
}
