import { shellLine, type Words } from './shell-line.ts'
import type { Situation } from './situation.ts'

/** A Helm command about the release; options go before its name. */
export function helm({ config }: Situation, verb: string, ...options: readonly Words[]): string {
  const { name, namespace } = config.release
  const last = name.startsWith('-') ? ['--', name] : [name]
  return shellLine('helm', ...verb.split(' '), ...options, '--namespace', namespace, ...last)
}
