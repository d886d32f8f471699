import { sortedKeys } from '../sorted-keys.ts'
import { convert, type ParameterType } from './arguments.ts'
import type { Budget } from './budget.ts'
import { field } from './field.ts'
import { printed } from './format-value.ts'
import type { Engine, GoFunction } from './function.ts'
import type { Branch, Command, Expression, Pipeline, Statement } from './node.ts'
import { Scope } from './scope.ts'
import { weight } from './weight.ts'
import { GoInt, isList, isMap, isTrue, kindOf, refused, type GoValue } from './value.ts'

/** What a rendering needs beside its template. */
export interface Environment {
  readonly functions: ReadonlyMap<string, GoFunction>
  readonly budget: Budget
  readonly engine: Engine
}

type Signal = 'done' | 'break' | 'continue'

/** One execution of a template: the main one, or a named one with its own variables. */
export class Evaluator {
  private readonly environment: Environment
  private readonly scope: Scope
  private out = ''

  constructor(environment: Environment, data: GoValue) {
    this.environment = environment
    this.scope = new Scope(data)
  }

  /** Text of a template's body. */
  run(body: readonly Statement[]): string {
    this.statements(this.scope.get('$'), body)
    return this.out
  }

  private write(text: string): void {
    this.environment.budget.write(text.length)
    this.out += text
  }

  private statements(dot: GoValue, body: readonly Statement[]): Signal {
    for (const statement of body) {
      const signal = this.statement(dot, statement)
      if (signal !== 'done') return signal
    }
    return 'done'
  }

  private statement(dot: GoValue, statement: Statement): Signal {
    this.environment.budget.spend(1)
    if (statement.type === 'text') this.write(statement.text)
    else if (statement.type === 'action') this.action(dot, statement.pipeline)
    else if (statement.type === 'template') {
      const data = statement.pipeline ? this.pipeline(dot, statement.pipeline) : undefined
      this.write(this.environment.engine.include(statement.name, data))
    } else if (statement.type === 'break' || statement.type === 'continue') return statement.type
    else return this.branch(dot, statement)
    return 'done'
  }

  private action(dot: GoValue, pipeline: Pipeline): void {
    const value = this.pipeline(dot, pipeline)
    if (pipeline.targets.length === 0) this.write(printed(value))
  }

  private branch(dot: GoValue, branch: Branch): Signal {
    const size = this.scope.size
    const value = this.pipeline(dot, branch.pipeline, branch.type === 'range')
    const signal = branch.type === 'range' ? this.range(dot, branch, value) : this.choose(dot, branch, value)
    this.scope.shrink(size)
    return signal
  }

  private choose(dot: GoValue, branch: Branch, value: GoValue): Signal {
    if (!isTrue(value)) return this.statements(dot, branch.otherwise)
    return this.statements(branch.type === 'with' ? value : dot, branch.body)
  }

  private range(dot: GoValue, branch: Branch, value: GoValue): Signal {
    const items = entries(value)
    if (items.length === 0) return this.statements(dot, branch.otherwise)
    const size = this.scope.size
    for (const [key, item] of items) {
      this.environment.budget.spend(1)
      this.setTargets(branch.pipeline, key, item)
      const signal = this.statements(item, branch.body)
      this.scope.shrink(size)
      if (signal === 'break') break
    }
    return 'done'
  }

  private setTargets({ targets, assigns }: Pipeline, key: GoValue, item: GoValue): void {
    const [first, second] = targets
    if (first === undefined) return
    if (second === undefined) this.setTarget(first, item, assigns)
    else {
      this.setTarget(first, key, assigns)
      this.setTarget(second, item, assigns)
    }
  }

  private setTarget(name: string, value: GoValue, assigns: boolean): void {
    if (assigns) this.scope.assign(name, value)
    else this.scope.declare(name, value)
  }

  /** A pipeline's value; with `ranged` its variables are left to the loop. */
  private pipeline(dot: GoValue, pipeline: Pipeline, ranged = false): GoValue {
    let value: GoValue
    let piped = false
    for (const command of pipeline.commands) {
      value = this.command(dot, command, piped, value) ?? undefined
      piped = true
    }
    if (!ranged) for (const name of pipeline.targets) this.setTarget(name, value, pipeline.assigns)
    return value
  }

  private command(dot: GoValue, command: Command, piped: boolean, last: GoValue): GoValue {
    const [first, ...rest] = command
    if (first.type === 'function') return this.call(dot, first.name, rest, piped, last)
    if (first.type === 'nil') throw refused('nil is not a command')
    const value = this.expression(dot, first)
    if (rest.length > 0 || piped) throw refused(`can't give argument to non-function ${first.type}`)
    return value
  }

  private expression(dot: GoValue, expression: Expression): GoValue {
    const { type } = expression
    if (type === 'dot') return dot
    if (type === 'nil') return null
    if (type === 'bool' || type === 'string') return expression.value
    if (type === 'number')
      return expression.isFloat ? expression.float : new GoInt(expression.int ?? 0n, 'int')
    if (type === 'field') return expression.path.reduce(field, dot)
    if (type === 'variable') return expression.path.reduce(field, this.scope.get(expression.name))
    if (type === 'function') return this.call(dot, expression.name, [], false, undefined)
    if (type === 'pipeline') return this.pipeline(dot, expression.pipeline)
    return expression.path.reduce(field, this.expression(dot, expression.from) ?? undefined)
  }

  private call(
    dot: GoValue,
    name: string,
    args: readonly Expression[],
    piped: boolean,
    last: GoValue,
  ): GoValue {
    const { budget, functions } = this.environment
    const called = functions.get(name)
    if (!called) throw refused(`function "${name}" not defined`)
    if (name === 'and' || name === 'or') return this.shortCut(dot, name, args, piped, last)
    const given = args.length + (piped ? 1 : 0)
    const { parameters, rest } = called
    if (given < parameters.length || (given > parameters.length && rest === null))
      throw refused(`wrong number of args for ${name}: want ${parameters.length} got ${given}`)
    const values: unknown[] = args.map((arg, i) => this.argument(dot, arg, parameters[i] ?? rest ?? 'any'))
    if (piped) values.push(convert(last, parameters[args.length] ?? rest ?? 'any'))
    for (const value of values) budget.spend(weight(value as GoValue) >> 6)
    const result = called.call(values, this.environment.engine)
    budget.made(result)
    return result
  }

  /** `and` and `or` stop at the first value that decides. */
  private shortCut(
    dot: GoValue,
    name: 'and' | 'or',
    args: readonly Expression[],
    piped: boolean,
    last: GoValue,
  ): GoValue {
    if (args.length === 0 && !piped) throw refused(`wrong number of args for ${name}: want at least 1 got 0`)
    let value: GoValue
    for (const arg of args) {
      value = this.argument(dot, arg, 'any') as GoValue
      if (isTrue(value) === (name === 'or')) return value
    }
    return piped ? last : value
  }

  /** An argument as the parameter's type wants it: a bare number becomes an `int` where it is whole. */
  private argument(dot: GoValue, expression: Expression, type: ParameterType): unknown {
    if (expression.type === 'number' && type === 'int') {
      if (expression.int === null) throw refused('expected integer')
      return Number(expression.int)
    }
    if (expression.type === 'nil' && type !== 'any' && type !== 'map')
      throw refused(`cannot assign nil to ${type}`)
    return convert(this.expression(dot, expression), type)
  }
}

/** What a range goes through: a list with its indices, a map by its sorted keys. */
function entries(value: GoValue): readonly (readonly [GoValue, GoValue])[] {
  if (value === undefined || value === null) return []
  if (isList(value)) return value.map((item, index) => [new GoInt(index, 'int'), item])
  if (isMap(value)) return sortedKeys(value as never).map((key) => [key, value[key] ?? null])
  throw refused(`range can't iterate over ${kindOf(value)}`)
}
