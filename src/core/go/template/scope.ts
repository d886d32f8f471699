import { refused, type GoValue } from './value.ts'

/** The variables that are visible, the innermost last. */
export class Scope {
  private readonly names: string[] = ['$']
  private readonly values: GoValue[]

  constructor(root: GoValue) {
    this.values = [root]
  }

  get size(): number {
    return this.names.length
  }

  /** Forgets the variables declared since the scope had this size. */
  shrink(size: number): void {
    this.names.length = size
    this.values.length = size
  }

  declare(name: string, value: GoValue): void {
    this.names.push(name)
    this.values.push(value)
  }

  assign(name: string, value: GoValue): void {
    this.values[this.indexOf(name)] = value
  }

  get(name: string): GoValue {
    return this.values[this.indexOf(name)]
  }

  private indexOf(name: string): number {
    const index = this.names.lastIndexOf(name)
    if (index < 0) throw refused(`undefined variable "${name}"`)
    return index
  }
}
