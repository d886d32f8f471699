import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defaultConfig } from '../../src/core/default-config.ts'
import type { Config } from '../../src/core/config.ts'
import { readValues } from '../../src/core/values/read-values.ts'
import { findCorpusFiles, readCases } from '../corpus/read-cases.ts'
import { carriedCases } from './carried-cases.ts'

const beside = join(import.meta.dirname, '../../../shared/corpus')

export interface Recorded {
  /** Version and name of the case. */
  readonly id: string
  readonly config: Config
}

/** Recorded cases as configurations; what cannot be read is left out. The folder beside the project where there is one, else the carried cases. */
export function readRecorded(folder = existsSync(beside) ? beside : carriedCases): readonly Recorded[] {
  return findCorpusFiles(folder).files.flatMap(({ minor, path }) =>
    readCases(path).flatMap(({ id, values, release }) => {
      const read = readValues(values)
      if (!read.ok) return []
      return [
        {
          id: `${minor} ${id}`,
          config: { ...defaultConfig, chart: minor, release, overrides: read.values },
        },
      ]
    }),
  )
}
