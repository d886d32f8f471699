import { decodeLink, defaultConfig } from '../../core/index.ts'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io.ts'

/** Prints what a fragment or an address with one stands for, as JSON; what is not as it was goes to standard error. */
export async function openFragment(text: string, io: Io): Promise<ExitCode> {
  const opened = decodeLink(text.trim().replace(/^[^#]*#/, ''), defaultConfig)
  if (!opened.ok) {
    io.err(`${opened.message}\n`)
    return 1
  }
  for (const note of opened.notes) io.err(`${note}\n`)
  const { chart, release, cluster, overrides: values, mutes } = opened.config
  await io.out(`${JSON.stringify({ chart, release, cluster, values, mutes }, null, 2)}\n`)
  return 0
}
