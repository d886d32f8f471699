import type { Version } from '../../core/index.ts'
import type { Source } from '../read-source.ts'
import { asJson } from './as-json.ts'
import { asSarif } from './as-sarif.ts'
import { asText } from './as-text.ts'
import type { Verdict } from './judge.ts'
import { locate } from './locate.ts'
import type { Manner } from './manner.ts'

/** The findings about a file in the format asked for. */
export function report(
  { name, text }: Source,
  { findings, config }: Verdict,
  version: Version,
  { output, verbose }: Manner,
): string {
  const found = locate(findings, text)
  if (output === 'json') return asJson(name, found, config, version)
  return output === 'sarif' ? asSarif(name, found) : asText(name, found, verbose)
}
