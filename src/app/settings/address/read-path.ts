import type { Path } from '../../../core/index.ts'

/** No path of ours comes near; addresses and searches may be of any length. */
const maxLength = 2000
const maxSteps = 40

/** One step: a quoted key, an index or `[]`, or plain text up to the next dot or bracket. */
const step = /\[("(?:[^"\\]|\\.)*")\]|\[(\d*)\]|(\.?)([^.[\]"]+)/y

function quoted(text: string): string | null {
  try {
    const key: unknown = JSON.parse(text)
    return typeof key === 'string' ? key : null
  } catch {
    // A typed text with a bad escape is no path; the answer says so.
    return null
  }
}

/** The path that a text means, `plugins["a.b"].image` or `taints[].key`; null where it is none. */
export function readPath(text: string): Path | null {
  if (text.length > maxLength) return null
  const path: string[] = []
  step.lastIndex = 0
  while (step.lastIndex < text.length) {
    const isFirst = step.lastIndex === 0
    const match = step.exec(text)
    if (!match || path.length === maxSteps) return null
    const [, json, index, dot, plain] = match
    if (plain !== undefined && (dot === '') !== isFirst) return null
    const key = json === undefined ? (plain ?? (index === '' ? '[]' : index)) : quoted(json)
    if (key === null || key === undefined) return null
    path.push(key)
  }
  return path.length > 0 ? path : null
}
