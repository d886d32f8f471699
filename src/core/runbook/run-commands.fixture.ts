import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Runbook } from './runbook.ts'

/** One call of a program, as it got it. */
export interface Call {
  readonly program: string
  readonly args: readonly string[]
  /** What it read from its standard input; only of kubectl apply and cat. */
  readonly input: string
}

const programs = [
  'kubectl',
  'helm',
  'vcluster',
  'etcdctl',
  'etcdutl',
  'cat',
  'pg_dump',
  'pg_restore',
  'mysql',
  'mysqldump',
]

/** The pod that the Lease names while commands run. */
export const leader = 'some-leader'

/** A program that writes down how it was called, and answers with the leader, as the Lease would. */
const stub = (program: string): string => `${program}() {
  input=''
  case "$1" in
    apply) while IFS= read -r line; do input="$input$line
"; done ;;
  esac
  printf '%s\\0' "$#" ${program} "$@" "$input" >&3
  printf '%s' '${leader}-external-vcluster-controller'
}`

/**
 * Runs all commands of a runbook in one real shell that finds no program but stand-ins, in a folder of its own, and gives the calls.
 * @throws where the shell cannot read a command, a variable is not set, or anything else is called
 */
export function runCommands({ sections }: Runbook): readonly Call[] {
  const commands = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'command' ? [block.text] : [])),
  )
  const folder = mkdtempSync(join(tmpdir(), 'runbook-'))
  const script = ['set -eu', ...programs.map(stub), 'PATH=/nowhere', 'exec 3>calls', ...commands].join('\n')
  try {
    execFileSync('/bin/sh', { cwd: folder, input: script, stdio: ['pipe', 'pipe', 'pipe'] })
    const words = readFileSync(join(folder, 'calls'), 'utf8').split('\0')
    const calls: Call[] = []
    for (let at = 0; at < words.length - 1; at += Number(words[at]) + 3) {
      const end = at + 2 + Number(words[at])
      calls.push({ program: words[at + 1] ?? '', args: words.slice(at + 2, end), input: words[end] ?? '' })
    }
    return calls
  } finally {
    rmSync(folder, { recursive: true })
  }
}
