import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from '../targets/hostile-text.arbitrary.ts'
import type { Block } from './block.ts'
import { runbookMarkdown } from './runbook-markdown.ts'

/** Code blocks of a Markdown text by their fences, as CommonMark reads them; null where one is not closed. */
function codeOf(markdown: string): readonly string[] | null {
  const found: string[] = []
  let open: { fence: string; lines: string[] } | null = null
  for (const line of markdown.split('\n')) {
    const fence = /^`{3,}/.exec(line)?.[0]
    if (open && line === open.fence) {
      found.push(open.lines.join('\n'))
      open = null
    } else if (open) open.lines.push(line)
    else if (fence !== undefined) open = { fence, lines: [] }
  }
  return open ? null : found
}

const command = (text: string): Block => ({ kind: 'command', language: 'sh', text })

test('code comes out as it went in', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 4 }), hostileText, (texts, name) => {
      const blocks: readonly Block[] = [
        ...texts.map(command),
        { kind: 'text', text: name },
        { kind: 'list', items: [name] },
      ]
      const markdown = runbookMarkdown({ title: name, sections: [{ id: 'a', title: name, blocks }] })
      expect(codeOf(markdown)).toEqual(texts)
    }),
  )
})

test('fences are longer than what they hold', () =>
  expect(
    codeOf(
      runbookMarkdown({ title: '', sections: [{ id: 'a', title: '', blocks: [command('a\n```\nb')] }] }),
    ),
  ).toEqual(['a\n```\nb']))

test('texts never become markup', () => {
  const text = '<script>alert(1)</script> [x](javascript:y) **b** `c` | d'
  const blocks: readonly Block[] = [
    { kind: 'warning', text },
    { kind: 'table', head: ['a', 'b'], rows: [[text, '0.36']] },
    { kind: 'text', text: '1. one\n# two' },
  ]
  const markdown = runbookMarkdown({ title: 'T', sections: [{ id: 'a', title: 'A', blocks }] })
  const inert = String.raw`\<script\>alert(1)\</script\> \[x\](javascript:y) \*\*b\*\* \`c\` \| d`
  expect(markdown).toBe(`# T

## A

> **Warning:** ${inert}

| a | b |
|---|---|
| ${inert} | 0.36 |

1\\. one \\# two
`)
})
