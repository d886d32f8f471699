import { valuesYaml, type JsonObject } from '../../core/index.ts'
import type { Pair } from './pair.ts'

/** Two texts, line by line comparable. */
export interface Texts {
  readonly before: string
  readonly after: string
}

/** The values of both ends as texts, and as the trees that stand in them. */
export interface ValuesTexts extends Texts {
  readonly values: readonly [before: JsonObject, after: JsonObject]
}

/**
 * The values of both ends: with the defaults of each chart, or only what is set. Keys stand in the order of one chart, so that order
 * makes no difference; texts that people wrote on both ends stay as they are.
 */
export function valuesTexts({ from, to }: Pair, withDefaults: boolean): ValuesTexts {
  const isWritten = from.config.text !== '' && to.config.text !== ''
  if (!withDefaults && isWritten)
    return {
      before: from.view.valuesYaml,
      after: to.view.valuesYaml,
      values: [from.config.overrides, to.config.overrides],
    }
  const key = withDefaults ? 'effective' : 'minimal'
  const values = [from.view[key], to.view[key]] as const
  const { catalog } = to.version
  return { before: valuesYaml(catalog, values[0]), after: valuesYaml(catalog, values[1]), values }
}
