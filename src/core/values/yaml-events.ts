import { parseEvents, type Event } from 'js-yaml'

/** How deep a text may nest, far above real files. */
export const maxDepth = 100

let last: { readonly source: string; readonly events: readonly Event[] } | null = null

/**
 * What a YAML text consists of, in its order, remembering the last text: values, lines and places are read from the same events. Throws
 * a `YAMLException` where the text is no YAML.
 */
export function yamlEvents(source: string): readonly Event[] {
  if (last?.source !== source) last = { source, events: parseEvents(source, { maxDepth }) }
  return last.events
}
