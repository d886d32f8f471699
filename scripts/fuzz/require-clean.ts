import { isDeepStrictEqual } from 'node:util'

const untouched = Object.getOwnPropertyNames(Object.prototype).toSorted()

/** @throws where an input has changed the prototype of all objects */
export function requireCleanPrototype(): void {
  if (!isDeepStrictEqual(Object.getOwnPropertyNames(Object.prototype).toSorted(), untouched))
    throw new Error('Object.prototype was changed')
}

/** @throws where a refusal does not say in a line of words what is wrong */
export function requireMessage(message: string): void {
  if (message.trim().length < 10) throw new Error(`no clear message: ${JSON.stringify(message)}`)
  // Control characters would let an input write into a terminal.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(message))
    throw new Error(`control characters: ${JSON.stringify(message)}`)
}
