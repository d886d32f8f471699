import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { messageOf } from '../../src/i18n/t.ts'
import { isNode, type Node } from '../build/syntax-tree.ts'

/** A text in the source, and where: `src/app/route.ts:12`. */
export interface Place {
  readonly text: string
  readonly file: string
  readonly line: number
}

export interface Scan {
  /** Messages made with the tag `t`, as translations name them. */
  readonly messages: readonly Place[]
  /** Messages made while a module is evaluated, when no language is known yet. */
  readonly tooEarly: readonly Place[]
  /** Words in JSX, or in literals of a component's file, that no tag makes a message of. */
  readonly bare: readonly Place[]
}

const isSource = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\.(test|bench|arbitrary|fixture|d)\.tsx?$/.test(file)

/** All source files below a folder, tests and what only they use left out. */
export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((file) => join(folder, file))
    .toSorted()

/** Reads the messages of one file. */
export function scan(file: string): Scan {
  const source = readFileSync(file, 'utf8')
  const { program } = parseSync(file, source)
  const found = { messages: [] as Place[], tooEarly: [] as Place[], bare: [] as Place[] }
  const isComponent = file.endsWith('.tsx')
  const place = (text: string, { start }: Node): Place => ({
    text,
    file,
    line: source.slice(0, start).split('\n').length,
  })
  const visit = (node: Node, inFunction: boolean): void => {
    const message = taggedMessage(node)
    if (message !== null) {
      found.messages.push(place(message, node))
      if (!inFunction) found.tooEarly.push(place(message, node))
    } else if (isComponent) {
      const words = bareWords(node)
      if (words !== null) found.bare.push(place(words, node))
    }
    const within = inFunction || /Function/.test(node.type) || node.type === 'MethodDefinition'
    for (const child of childrenOf(node, message !== null)) visit(child, within)
  }
  visit(program as unknown as Node, false)
  return found
}

function taggedMessage(node: Node): string | null {
  if (node.type !== 'TaggedTemplateExpression') return null
  const { tag, quasi } = node as unknown as { tag: Node; quasi: { quasis: { value: { cooked: string } }[] } }
  if (tag['name'] !== 't') return null
  return messageOf(quasi.quasis.map(({ value }) => value.cooked))
}

/** What is no text for readers: types, imports, and attributes whose values are names. */
const technical =
  /^(className|id|key|type|role|href|htmlFor|name|icon|variant|size|tone|look|autoComplete|inputMode|rel|target|d|viewBox|fill|stroke|transform|lang|dir|data-.*|aria-(live|current|haspopup|controls|labelledby|describedby|autocomplete|orientation|sort|relevant))$/

function childrenOf(node: Node, isMessage: boolean): readonly Node[] {
  if (
    /^(Import|Export(All|Named)Declaration.*source)|^TS/.test(node.type) &&
    !/^TS(As|Satisfies|NonNull)/.test(node.type)
  )
    return []
  if (node.type === 'JSXAttribute' && technical.test(String((node['name'] as Node)['name']))) return []
  // A class from a style sheet, a flag of a test and the words of an exception are for nobody's eyes.
  if (node.type === 'MemberExpression' && node['computed'] === true) return []
  if (node.type === 'NewExpression' && String((node['callee'] as Node)['name']).endsWith('Error')) return []
  const parts = isMessage ? [(node['quasi'] as Node)['expressions']] : Object.values(node)
  return parts.flat().filter(isNode)
}

/** Words that a reader would see: prose, or a word that starts with a capital letter. */
function bareWords(node: Node): string | null {
  if (node.type === 'JSXText') return hasWords(String(node['value'])) ? String(node['value']).trim() : null
  if (node.type === 'Literal' && typeof node['value'] === 'string')
    return looksLikeProse(node['value']) ? node['value'] : null
  if (node.type === 'TemplateElement') {
    const { cooked } = node['value'] as { cooked: string }
    return looksLikeProse(cooked) ? cooked : null
  }
  return null
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text)
const keys = /^(Arrow(Up|Down|Left|Right)?|Home|End|Tab|Enter|Escape)$/
const looksLikeProse = (text: string): boolean =>
  !keys.test(text) && /\p{L}{2,}[,.:;]? \p{L}|^\p{Lu}\p{Ll}+/u.test(text)
