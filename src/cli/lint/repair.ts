import { derive } from '../../core/derive.ts'
import { fixAll, reviseText, type Config, type Release, type Version } from '../../core/index.ts'
import type { Io } from '../io.ts'
import { nativeCodec } from '../native-codec.ts'
import type { Source } from '../read-source.ts'
import { exitCode } from './exit-code.ts'
import type { Manner } from './manner.ts'
import { report } from './report.ts'

export interface Repair {
  readonly source: Source
  readonly config: Config
  readonly version: Version
  readonly manner: Manner
  /** The file to write; null where the values are printed. */
  readonly file: string | null
}

/** Applies all safe fixes, names them on standard error, and prints or writes the values file, comments kept; tells what is left. */
export async function repair({ source, config, version, manner, file }: Repair, io: Io): Promise<0 | 1> {
  const fixed = fixAll(config, (next) => derive(next, version, nativeCodec))
  for (const { rule, fix } of fixed.applied) io.err(`fixed ${rule}: ${fix?.title ?? ''}\n`)
  io.err(adviceAbout(config.release, fixed.config.release))
  const isChanged = fixed.config.overrides !== config.overrides
  const text = isChanged ? reviseText(source.text, fixed.config.overrides, {}) : source.text
  const rest = report({ ...source, text }, fixed, version, manner)
  if (file === null) {
    io.err(rest)
    await io.out(text)
  } else {
    if (isChanged) await io.writeFile(file, text)
    await io.out(rest)
  }
  return exitCode(fixed.findings, manner)
}

/** The release is no part of the file, so its fixes need the hand that installs it. */
function adviceAbout(before: Release, after: Release): string {
  return [
    before.name === after.name ? '' : `Install it with --name ${after.name}.\n`,
    before.namespace === after.namespace ? '' : `Install it with --namespace ${after.namespace}.\n`,
  ].join('')
}
