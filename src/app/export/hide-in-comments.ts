import { redact } from '../../core/share/index.ts'

export interface HiddenComments {
  readonly text: string
  /** Lines (from 1) where comments that held a secret begin. */
  readonly lines: readonly number[]
}

/** Lines in a row that are treated as one: comments alone, or a line with a setting. */
interface Run {
  readonly line: number
  readonly lines: readonly string[]
}

const whole = /^(\s*)#/
const trailing = /^(.*?\s#)(.*)$/

const isWhole = (line: string): boolean => whole.test(line)

/** Comments in a row are one text: a key or an object that was commented out spans them. */
function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: { line: number; lines: string[] }[] = []
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1)
    if (last && isWhole(line) && last.lines.every(isWhole)) last.lines.push(line)
    else runs.push({ line: index + 1, lines: [line] })
  }
  return runs
}

/** The words of a comment without their secrets. Settings are known in texts of several lines only. */
function hideWords(words: string): string {
  const { text } = redact({ text: `${words}\n` }).values
  return typeof text === 'string' ? text.replace(/\n$/, '') : words
}

function hideRun({ lines }: Run): readonly string[] {
  const [first = ''] = lines
  if (!isWhole(first)) return [first.replace(trailing, (_, before, words) => before + hideWords(words))]
  const words = lines.map((line) => line.replace(whole, '')).join('\n')
  const shown = hideWords(words)
  const indent = whole.exec(first)?.[1] ?? ''
  return shown === words ? lines : shown.split('\n').map((line) => `${indent}#${line}`)
}

/** A values text without the secrets in its comments: settings that were commented out, passwords in addresses, keys. */
export function hideInComments(text: string): HiddenComments {
  const runs = runsOf(text.split('\n')).map((run) => ({ run, shown: hideRun(run) }))
  return {
    text: runs.flatMap(({ shown }) => shown).join('\n'),
    lines: runs
      .filter(({ run, shown }) => shown.join('\n') !== run.lines.join('\n'))
      .map(({ run }) => run.line),
  }
}
