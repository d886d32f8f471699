import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs the recorded cases of one minor as `npm run corpus` does, in a process that sees the files written just now. */
export function runCases(minor: string, file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'))
  try {
    copyFileSync(file, join(folder, `${minor}.jsonl${file.endsWith('.gz') ? '.gz' : ''}`))
    const script = join(import.meta.dirname, '../corpus.ts')
    const args = ['--import', 'tsx', script, '--folder', folder, '--chart', minor]
    process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
