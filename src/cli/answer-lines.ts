import { renderValues, type Version } from '../core/index.ts'
import { answer, type Answer } from './answer.ts'
import { answerEach } from './answer-each.ts'
import { unknownChart } from './find-version.ts'
import { nativeCodec } from './native-codec.ts'
import { parseRequest, type Request } from './parse-request.ts'

/** Renders each line of a batch. */
export const answerLines = (lines: readonly string[]): Promise<string> =>
  answerEach(lines, { parse: parseRequest, answer: answerRequest })

function answerRequest({ chart, values, ...request }: Request, version: Version | null): Answer {
  if (!version) return { error: { kind: 'schema', message: unknownChart(chart), path: ['chart'] } }
  try {
    return answer(renderValues(version, { ...request, text: values, codec: nativeCodec }))
  } catch (error) {
    // A fault of ours must not cost the other lines their answers.
    return { error: { kind: 'template', message: `Fault in vcluster-wizard: ${String(error)}` } }
  }
}
