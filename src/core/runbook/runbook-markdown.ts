import { t } from '../../i18n/index.ts'
import type { Block } from './block.ts'
import type { Runbook } from './runbook.ts'

/** Text in one line and without a meaning in Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}<>[\]#|!~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)(?=[.)](?: |$))/, '$1\\')

/** A fence that is longer than any run of backticks in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}${language}\n${text}\n${fence}`
}

const tableRow = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`

function commandMarkdown({ text, language, note }: Extract<Block, { kind: 'command' }>): string {
  const code = fenced(text, language)
  return note === undefined ? code : `${code}\n\n${plain(note)}`
}

function blockMarkdown(block: Block): string {
  if (block.kind === 'text') return plain(block.text)
  if (block.kind === 'warning') return `> **${t`Warning`}:** ${plain(block.text)}`
  if (block.kind === 'list') return block.items.map((item) => `- ${plain(item)}`).join('\n')
  if (block.kind === 'command') return commandMarkdown(block)
  const line = `|${'---|'.repeat(block.head.length)}`
  return [tableRow(block.head), line, ...block.rows.map(tableRow)].join('\n')
}

/** The runbook as a Markdown document, ending with a line end. Names from outside stay text: they never become markup. */
export function runbookMarkdown({ title, sections }: Runbook): string {
  const chapters = sections.map((section) =>
    [`## ${plain(section.title)}`, ...section.blocks.map(blockMarkdown)].join('\n\n'),
  )
  return `${[`# ${plain(title)}`, ...chapters].join('\n\n')}\n`
}
