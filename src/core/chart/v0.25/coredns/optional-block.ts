import { toYaml } from '../../../go/to-yaml.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'
import { indented } from './indented.ts'

/** Where the user gives something, a line break, the head if there is one, and the value as YAML below it. */
export function optionalBlock(value: Json | undefined, spaces: number, head?: string): string {
  if (!truthy(value)) return ''
  const body = `\n${indented(spaces, toYaml(value))}`
  return head === undefined ? body : `\n${head}${body}`
}
