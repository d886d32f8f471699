import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { CorpusCase } from '../../src/core/corpus/compare-case.ts'

export interface CorpusFile {
  readonly minor: string
  readonly path: string
}

/** The files of recorded cases in a folder, `0.36.jsonl` or `0.36.jsonl.gz`, by chart version; and what else lies there. */
export function findCorpusFiles(folder: string): { files: readonly CorpusFile[]; others: readonly string[] } {
  const files: CorpusFile[] = []
  const others: string[] = []
  for (const name of readdirSync(folder).toSorted()) {
    const minor = /^(\d+\.\d+)\.jsonl(\.gz)?$/.exec(name)?.[1]
    if (minor) files.push({ minor, path: join(folder, name) })
    else others.push(name)
  }
  return { files, others }
}

/** @throws where a line is no JSON: a broken corpus is no reason to test less */
export function readCases(path: string): CorpusCase[] {
  const bytes = readFileSync(path)
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusCase)
}
