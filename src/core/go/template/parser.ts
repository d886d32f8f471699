import { tokenize } from './lexer.ts'
import type { Branch, Command, Expression, Pipeline, Program, Statement } from './node.ts'
import { parseCharacter, parseNumber } from './parse-number.ts'
import type { Token, TokenKind } from './token.ts'
import { refused, unsupported } from './value.ts'

/** Deeper nesting of blocks and parentheses is refused. */
const maxDepth = 200

/**
 * Parses a Go template.
 * @param isFunction whether a function of that name exists
 * @throws TemplateError where Go refuses the template
 */
export const parse = (source: string, isFunction: (name: string) => boolean): Program =>
  new Parser(tokenize(source), isFunction).program()

class Parser {
  private readonly tokens: readonly Token[]
  private readonly isFunction: (name: string) => boolean
  private position = 0
  private depth = 0
  private loops = 0
  private variables = ['$']
  private readonly defined = new Map<string, readonly Statement[]>()

  constructor(tokens: readonly Token[], isFunction: (name: string) => boolean) {
    this.tokens = tokens
    this.isFunction = isFunction
  }

  program(): Program {
    const { body, stop } = this.statements()
    if (stop !== '') throw refused(`unexpected {{${stop}}}`)
    return { body, defined: this.defined }
  }

  private peek(): Token {
    return this.tokens[this.position] ?? { kind: 'end', text: '' }
  }

  private take(): Token {
    const token = this.peek()
    this.position++
    return token
  }

  private takeBehindSpace(): Token {
    this.skipSpace()
    return this.take()
  }

  private skipSpace(): void {
    while (this.peek().kind === 'space') this.position++
  }

  private expect(kind: TokenKind): Token {
    const token = this.takeBehindSpace()
    if (token.kind !== kind) throw this.unexpected(token)
    return token
  }

  private unexpected(token: Token): Error {
    return refused(`unexpected ${token.kind === 'end' ? 'end of template' : token.text || token.kind}`)
  }

  /** Statements up to the end of the template (`stop` is empty) or the `end` or `else` that closes a block. */
  private statements(): { readonly body: Statement[]; readonly stop: '' | 'end' | 'else' } {
    if (++this.depth > maxDepth) throw refused('the template is nested too deeply')
    const body: Statement[] = []
    for (;;) {
      const token = this.take()
      if (token.kind === 'text') body.push({ type: 'text', text: token.text })
      else if (token.kind === 'end') {
        this.depth--
        return { body, stop: '' }
      } else {
        this.skipSpace()
        const keyword = this.peek().kind === 'keyword' ? this.take().text : ''
        if (keyword === 'end' || keyword === 'else') {
          this.depth--
          return { body, stop: keyword }
        }
        const statement = this.statement(keyword)
        if (statement) body.push(statement)
      }
    }
  }

  private statement(keyword: string): Statement | null {
    switch (keyword) {
      case '':
        return { type: 'action', pipeline: this.pipeline('right', false) }
      case 'if':
      case 'with':
      case 'range':
        return this.branch(keyword)
      case 'break':
      case 'continue':
        if (this.loops === 0) throw refused(`{{${keyword}}} outside {{range}}`)
        this.expect('right')
        return { type: keyword }
      case 'define':
        return this.define()
      case 'template':
        return this.template()
      default:
        return this.block()
    }
  }

  private branch(type: Branch['type']): Branch {
    const visible = this.variables.length
    const pipeline = this.pipeline('right', type === 'range')
    if (type === 'range') this.loops++
    const { body, stop } = this.statements()
    if (type === 'range') this.loops--
    const otherwise = this.otherwise(type, stop)
    this.variables.length = visible
    return { type, pipeline, body, otherwise }
  }

  private otherwise(type: Branch['type'], stop: string): readonly Statement[] {
    if (stop === 'end') {
      this.expect('right')
      return []
    }
    if (stop !== 'else') throw refused(`unclosed {{${type}}}`)
    this.skipSpace()
    if (type === 'if' && this.peek().kind === 'keyword' && this.peek().text === 'if') {
      this.take()
      if (++this.depth > maxDepth) throw refused('the template is nested too deeply')
      const chained = this.branch('if')
      this.depth--
      return [chained]
    }
    this.expect('right')
    const rest = this.statements()
    if (rest.stop !== 'end') throw refused(`expected {{end}} of {{${type}}}`)
    this.expect('right')
    return rest.body
  }

  private define(): null {
    if (this.depth > 1) throw refused('unexpected {{define}}')
    const name = this.expect('string').text
    this.expect('right')
    this.defined.set(name, this.definedBody(name))
    return null
  }

  /** The body of a template of its own: it sees no variables from outside. */
  private definedBody(name: string): readonly Statement[] {
    const outer = { variables: this.variables, loops: this.loops }
    this.variables = ['$']
    this.loops = 0
    const { body, stop } = this.statements()
    if (stop !== 'end') throw refused(`unclosed definition of ${name}`)
    this.expect('right')
    this.variables = outer.variables
    this.loops = outer.loops
    return body
  }

  private template(): Statement {
    const name = this.expect('string').text
    this.skipSpace()
    if (this.peek().kind === 'right') {
      this.take()
      return { type: 'template', name, pipeline: null }
    }
    return { type: 'template', name, pipeline: this.pipeline('right', false) }
  }

  private block(): Statement {
    const name = this.expect('string').text
    const pipeline = this.pipeline('right', false)
    this.defined.set(name, this.definedBody(name))
    return { type: 'template', name, pipeline }
  }

  private pipeline(end: 'right' | 'close', range: boolean): Pipeline {
    if (++this.depth > maxDepth) throw refused('the template is nested too deeply')
    const { targets, assigns } = this.targets(range)
    const commands: Command[] = []
    let piped = true
    for (;;) {
      this.skipSpace()
      if (this.peek().kind === end) {
        this.take()
        break
      }
      if (!piped) throw this.unexpected(this.peek())
      const command = this.command()
      if (commands.length > 0 && !executable(command[0])) throw refused('non executable command in pipeline')
      commands.push(command)
      this.skipSpace()
      piped = this.peek().kind === 'pipe'
      if (piped) this.take()
    }
    if (commands.length === 0 || piped) throw refused('missing value for command')
    this.depth--
    return { targets, assigns, commands }
  }

  /** `$x :=`, `$x =` and, in a range, `$i, $x :=`. */
  private targets(range: boolean): Pick<Pipeline, 'targets' | 'assigns'> {
    const start = this.position
    const targets: string[] = []
    for (;;) {
      const token = this.takeBehindSpace()
      if (token.kind !== 'variable') break
      const separator = this.takeBehindSpace()
      targets.push(token.text)
      if (separator.kind === 'declare' || separator.kind === 'assign') {
        const assigns = separator.kind === 'assign'
        if (assigns && range) throw unsupported('assignment in range')
        if (assigns) for (const name of targets) this.requireVariable(name)
        else this.variables.push(...targets)
        return { targets, assigns }
      }
      if (separator.kind !== 'comma') break
      if (!range || targets.length > 1) throw refused('too many declarations')
    }
    if (targets.length > 1) throw refused('range can only initialize variables')
    this.position = start
    return { targets: [], assigns: false }
  }

  private requireVariable(name: string): void {
    if (!this.variables.includes(name)) throw refused(`undefined variable "${name}"`)
  }

  private command(): Command {
    const first = this.operand()
    const rest: Expression[] = []
    while (this.peek().kind === 'space') {
      this.skipSpace()
      if (['right', 'close', 'pipe'].includes(this.peek().kind)) break
      rest.push(this.operand())
    }
    if (!['right', 'close', 'pipe'].includes(this.peek().kind)) throw this.unexpected(this.peek())
    return [first, ...rest]
  }

  private operand(): Expression {
    const term = this.term()
    const path: string[] = []
    while (this.peek().kind === 'field') path.push(this.take().text)
    if (path.length === 0) return term
    if (term.type === 'field' || term.type === 'variable') return { ...term, path: [...term.path, ...path] }
    if (term.type === 'function' || term.type === 'pipeline') return { type: 'chain', from: term, path }
    throw refused('unexpected . after term')
  }

  private term(): Expression {
    const token = this.take()
    const { kind, text } = token
    if (kind === 'dot' || kind === 'nil') return { type: kind }
    if (kind === 'bool') return { type: kind, value: text === 'true' }
    if (kind === 'string') return { type: kind, value: text }
    if (kind === 'number') return parseNumber(text)
    if (kind === 'char') return parseCharacter(text)
    if (kind === 'field') return { type: kind, path: [text] }
    if (kind === 'open') return { type: 'pipeline', pipeline: this.pipeline('close', false) }
    if (kind === 'variable') {
      this.requireVariable(text)
      return { type: kind, name: text, path: [] }
    }
    if (kind !== 'identifier') throw this.unexpected(token)
    if (!this.isFunction(text)) throw refused(`function "${text}" not defined`)
    return { type: 'function', name: text }
  }
}

const executable = (expression: Expression): boolean =>
  !['bool', 'dot', 'nil', 'number', 'string'].includes(expression.type)
