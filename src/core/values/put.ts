import type { Json } from '../json.ts'

/** Writes a key of a map under construction; `__proto__` becomes an ordinary key and never the prototype. */
export function put(map: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
  else map[key] = value
}
