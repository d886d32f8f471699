import type { Io } from './io.ts'

/** 0: done. 1: Helm would refuse the values. 2: the command cannot be understood, or a file not be read. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  readonly help: string
  /** @throws UsageError, and as `parseArgs` of Node does */
  run(args: readonly string[], io: Io): Promise<ExitCode>
}
