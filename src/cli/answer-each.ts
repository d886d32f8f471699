import type { Json, Version } from '../core/index.ts'
import { findVersion } from './find-version.ts'

/** A line that was read, or why it was not. */
export type ParsedLine<Request> =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly id: Json; readonly error: object }

/** What a batch does with a line: read it, then answer it with the chart version that it names (null where we lack it). */
export interface LineJob<Request extends { readonly id: Json; readonly chart: string }> {
  readonly parse: (line: string) => ParsedLine<Request>
  readonly answer: (request: Request, version: Version | null) => object
}

/** Answers lines of a batch with as many lines of JSON, in order. A bad line is an error of its own. */
export async function answerEach<Request extends { readonly id: Json; readonly chart: string }>(
  lines: readonly string[],
  { parse, answer }: LineJob<Request>,
): Promise<string> {
  let output = ''
  for (const line of lines) {
    const parsed = parse(line)
    const told = parsed.ok
      ? { id: parsed.request.id, ...answer(parsed.request, await versionOf(parsed.request.chart)) }
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
