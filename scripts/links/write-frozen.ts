import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalog, minors } from '../../src/core/catalog/load-catalog.ts'
import { linkCodecs } from '../../src/core/share/link-codecs.ts'
import { redact } from '../../src/core/share/redact.ts'
import { buildDictionary } from './build-dictionary.ts'
import { carriedCases } from './carried-cases.ts'
import { linkCorpus } from './link-corpus.ts'
import { presetConfigs } from './preset-configs.ts'
import { readRecorded } from './read-recorded.ts'

const write = (path: string, text: string): void => writeFileSync(path, text, { flag: 'wx' })

/** Writes `dictionary.json` and `codec-N.jsonl` into a folder. @throws where one of them is there already */
export async function writeFrozen(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const catalogs = await Promise.all(minors.toReversed().map((minor) => loadCatalog(minor)))
  const cases = [...readRecorded(carriedCases), ...presetConfigs()].map(
    ({ config }) => redact(config.overrides).values,
  )
  const pieces = buildDictionary(
    catalogs.filter((one) => one !== null),
    cases,
  )
  write(
    join(folder, 'dictionary.json'),
    `[\n${pieces.map((piece) => JSON.stringify(piece)).join(',\n')}\n]\n`,
  )
  for (const codec of linkCodecs)
    write(join(folder, `codec-${codec.version}.jsonl`), `${linkCorpus(codec).join('\n')}\n`)
}
