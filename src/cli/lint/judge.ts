import { derive } from '../../core/derive.ts'
import { defaultConfig, readValues, type Config, type Finding, type Version } from '../../core/index.ts'
import { nativeCodec } from '../native-codec.ts'
import { valuesUnreadable } from './values-unreadable.ts'

/** A configuration without what is in the file. */
export type Setting = Pick<Config, 'chart' | 'release' | 'cluster'>

/** A finding, and where it is in the text if its paths cannot tell. */
export interface LintFinding extends Finding {
  readonly place?: { readonly line: number; readonly column: number }
}

export interface Verdict {
  /** Null where the text cannot be read. */
  readonly config: Config | null
  readonly findings: readonly LintFinding[]
}

/** What is wrong with the text of a values file, errors first. */
export function judge(text: string, setting: Setting, version: Version): Verdict {
  const read = readValues(text)
  if (read.ok) {
    const config = { ...defaultConfig, ...setting, overrides: read.values }
    return { config, findings: derive(config, version, nativeCodec).findings }
  }
  const { id, severity, title, why, docs } = valuesUnreadable
  const { message, line, column } = read
  const finding = { rule: id, severity, title, why, docs, paths: [], message, place: { line, column } }
  return { config: null, findings: [finding] }
}
