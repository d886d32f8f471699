import { renderValues } from '../core/index.ts'
import { answer, type Answer, type BatchAnswer } from './answer.ts'
import { findVersion, unknownChart } from './find-version.ts'
import type { Io } from './io.ts'
import { parseRequest, type Request } from './parse-request.ts'
import { readLines } from './read-lines.ts'

/** Characters of output that are gathered before they are written. */
const flushAt = 256 * 1024

/** Answers each line of JSON from standard input with one, in order. A bad line is an error of its own. */
export async function batch(io: Io): Promise<void> {
  for await (const lines of readLines(io.stdin)) {
    let output = ''
    for (const line of lines) {
      output += `${JSON.stringify(await answerLine(line))}\n`
      if (output.length < flushAt) continue
      await io.out(output)
      output = ''
    }
    if (output) await io.out(output)
  }
}

async function answerLine(line: string): Promise<BatchAnswer> {
  const parsed = parseRequest(line)
  if (!parsed.ok) return { id: parsed.id, error: parsed.error }
  return { id: parsed.request.id, ...(await answerRequest(parsed.request)) }
}

async function answerRequest({ chart, values, ...request }: Request): Promise<Answer> {
  const version = await findVersion(chart)
  if (!version) return { error: { kind: 'schema', message: unknownChart(chart), path: ['chart'] } }
  try {
    return answer(renderValues(version, { ...request, text: values }))
  } catch (error) {
    // A fault of ours must not cost the other lines their answers.
    return { error: { kind: 'template', message: `Fault in vcluster-wizard: ${String(error)}` } }
  }
}
