import type { Block, Section } from '../../core/runbook/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PathCode } from '../../ui/PathCode.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { chapterAnchor } from './chapter-anchor.ts'
import styles from './Chapter.module.css'
import { Command } from './Command.tsx'
import { messages } from './messages.ts'

/** One chapter of the runbook. */
export function Chapter({ id, title, blocks }: Section): React.JSX.Element {
  return (
    <section className={styles['chapter']} aria-labelledby={chapterAnchor(id)}>
      <h3 id={chapterAnchor(id)} tabIndex={-1} className={styles['title']}>
        {title}
      </h3>
      {blocks.map((block, index) => (
        // Blocks have no identity of their own; their place is the best key.
        // oxlint-disable-next-line react/no-array-index-key
        <BlockView key={index} block={block} chapter={title} />
      ))}
    </section>
  )
}

interface BlockViewProps {
  readonly block: Block
  readonly chapter: string
}

function BlockView({ block, chapter }: BlockViewProps): React.JSX.Element {
  if (block.kind === 'text') return <p>{block.text}</p>
  if (block.kind === 'warning') return <Warning text={block.text} />
  if (block.kind === 'list') return <List items={block.items} />
  if (block.kind === 'command') return <Command {...block} />
  return <Table block={block} chapter={chapter} />
}

function Warning({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <p className={styles['warning']}>
      <Icon name="warning" />
      <VisuallyHidden>{messages.warning()}: </VisuallyHidden>
      {text}
    </p>
  )
}

function List({ items }: { readonly items: readonly string[] }): React.JSX.Element {
  return (
    <ul>
      {items.map((item, index) => (
        // Two errors may have the same words.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

interface TableProps {
  readonly block: Extract<Block, { kind: 'table' }>
  readonly chapter: string
}

/** Two words or more with dots between them: the path of a setting, which is broken at its dots. */
const isPath = (text: string): boolean => /^[a-z]\w*(\.\w+)+$/i.test(text)

function Table({ block, chapter }: TableProps): React.JSX.Element {
  const rows = block.rows.map((cells, index) => ({
    id: String(index),
    cells: cells.map((cell) => (isPath(cell) ? <PathCode key={cell} path={cell} /> : cell)),
  }))
  return <DataTable caption={`${chapter}: ${block.head.join(', ')}`} columns={block.head} rows={rows} />
}
