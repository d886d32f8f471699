import {
  CHOMPING_MODE,
  constructFromEvents,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
  type ScalarEvent,
} from 'js-yaml'
import type { Json } from '../json.ts'
import { TemplateError } from './template-error.ts'
import { obstacle } from './yaml/json-map.ts'
import { yamlOptions } from './yaml-schema.ts'

/**
 * Reads the first document of a YAML text as Helm's manifest parser does. An empty text is null.
 * @throws TemplateError('manifest') where the text is no valid YAML or holds what JSON cannot
 */
export function fromYaml(text: string): Json {
  const value = load(text)
  const problem = obstacle(value)
  if (problem) throw new TemplateError('manifest', problem)
  return value
}

function load(text: string): Json {
  try {
    const events = parseEvents(text, yamlOptions).map((event) =>
      endsWithin(event, text) ? stripped(event) : event,
    )
    return (constructFromEvents(events, { ...yamlOptions, source: text })[0] ?? null) as Json
  } catch (error) {
    // Its place is one in a text that nobody sees.
    if (error instanceof YAMLException) throw new TemplateError('manifest', error.reason)
    throw error
  }
}

/** Whether the text ends in a block of text, before any line end. Go then adds no line end of its own; js-yaml would. */
const endsWithin = (event: Event, text: string): event is ScalarEvent =>
  event.type === EVENT_ID.SCALAR &&
  (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) &&
  event.valueEnd >= text.length &&
  !text.endsWith('\n')

const stripped = (event: ScalarEvent): ScalarEvent => ({ ...event, chomping: CHOMPING_MODE.STRIP })
