import { renderValues, type Version } from '../core/index.ts'
import { answer, type Answer, type BatchAnswer } from './answer.ts'
import { findVersion, unknownChart } from './find-version.ts'
import { nativeCodec } from './native-codec.ts'
import { parseRequest, type Request } from './parse-request.ts'

/** Answers lines of a batch with as many lines of JSON, in order. A bad line is an error of its own. */
export async function answerLines(lines: readonly string[]): Promise<string> {
  let output = ''
  for (const line of lines) {
    const parsed = parseRequest(line)
    const told: BatchAnswer = parsed.ok
      ? { id: parsed.request.id, ...answerRequest(parsed.request, await versionOf(parsed.request.chart)) }
      : { id: parsed.id, error: parsed.error }
    output += `${JSON.stringify(told)}\n`
  }
  return output
}

/** Versions by the text that names them, of which there are a few for each. */
const versions = new Map<string, Version>()

async function versionOf(chart: string): Promise<Version | null> {
  const known = versions.get(chart)
  if (known) return known
  const version = await findVersion(chart)
  if (version) versions.set(chart, version)
  return version
}

function answerRequest({ chart, values, ...request }: Request, version: Version | null): Answer {
  if (!version) return { error: { kind: 'schema', message: unknownChart(chart), path: ['chart'] } }
  try {
    return answer(renderValues(version, { ...request, text: values, codec: nativeCodec }))
  } catch (error) {
    // A fault of ours must not cost the other lines their answers.
    return { error: { kind: 'template', message: `Fault in vcluster-wizard: ${String(error)}` } }
  }
}
