import { proFeatures } from '../../src/core/facts/pro-features.ts'
import { rules } from '../../src/core/rules/index.ts'
import { distros } from '../../src/wizard/distros.ts'
import { tables } from '../../src/wizard/help/tables.ts'
import { steps } from '../../src/wizard/index.ts'
import { intents } from '../../src/wizard/intents.ts'
import { licences } from '../../src/wizard/licences.ts'
import { overlays } from '../../src/wizard/overlays/index.ts'
import { platforms } from '../../src/wizard/platforms.ts'
import { presets } from '../../src/wizard/presets/index.ts'
import { stores } from '../../src/wizard/stores.ts'
import type { Place } from './scan.ts'

/** Tables whose fixed texts are translated where they are shown, and the keys under which their texts stand. */
const sources: readonly { file: string; data: unknown; keys: readonly string[] }[] = [
  { file: 'src/core/rules', data: rules, keys: ['title', 'why'] },
  { file: 'src/core/facts', data: proFeatures, keys: ['name'] },
  { file: 'src/wizard/help', data: tables, keys: ['title', 'help'] },
  { file: 'src/wizard/steps', data: steps, keys: ['title', 'lead', 'help', 'unit'] },
  {
    file: 'src/wizard/presets',
    data: presets,
    keys: ['title', 'summary', 'changes', 'tradeOffs', 'besides'],
  },
  { file: 'src/wizard/overlays', data: overlays, keys: ['title', 'summary', 'tradeOffs'] },
  { file: 'src/wizard/stores', data: stores, keys: ['title', 'description', 'pros', 'cons'] },
  { file: 'src/wizard/distros', data: distros, keys: ['title', 'description'] },
  { file: 'src/wizard/intents', data: intents, keys: ['title', 'description'] },
  { file: 'src/wizard/platforms', data: platforms, keys: ['title', 'description'] },
  { file: 'src/wizard/licences', data: licences, keys: ['title', 'description'] },
]

/** All fixed texts of the tables, each once per table. */
export function dataTexts(): readonly Place[] {
  return sources.flatMap(({ file, data, keys }) =>
    [...new Set(textsIn(data, keys))].map((text) => ({ text, file, line: 0 })),
  )
}

function* textsIn(data: unknown, keys: readonly string[]): Generator<string> {
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data)) {
    if (keys.includes(key) && typeof value === 'string') {
      if (value !== '') yield value
    } else if (keys.includes(key) && Array.isArray(value))
      yield* value.filter((one) => typeof one === 'string')
    else if (key !== 'examples') yield* textsIn(value, keys)
  }
}
