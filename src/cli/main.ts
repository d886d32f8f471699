#!/usr/bin/env node
import { run } from './run.ts'
import { terminal } from './terminal.ts'

// A reader that closes early, such as `head`, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), terminal)
