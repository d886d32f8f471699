/**
 * Splits a stream of UTF-8 bytes into lines, a list for each chunk, so that answers to what has come need not wait for more. Only `\n`
 * ends a line: JSON may hold any other separator. What follows the last one is a line if it is not empty.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let open = ''
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    const rest = others.pop()
    if (rest === undefined) open += first
    else {
      yield [open + first, ...others]
      open = rest
    }
  }
  open += decoder.decode()
  if (open) yield [open]
}
