import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { WorkerPool } from './worker-pool.ts'

/** A thread that answers with the lines in capitals, slowly where a line says so. */
const shouting = `
const { parentPort } = require('node:worker_threads')
let done = Promise.resolve()
parentPort.on('message', (lines) => {
  done = done.then(async () => {
    if (lines[0] === 'die') throw new Error('gone')
    if (lines[0] === 'slow') await new Promise((settle) => setTimeout(settle, 30))
    parentPort.postMessage(new TextEncoder().encode(lines.join('+').toUpperCase()))
  })
})
`
const start = (): Worker => new Worker(shouting, { eval: true })
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

it('gives each list its own answer, however long others take', async () => {
  const pool = new WorkerPool(start, 2)
  const lists = [['slow'], ['a', 'b'], ['c'], ['slow', 'd'], ['e'], ['f']]
  const answers = await Promise.all(lists.map((lines) => pool.answer(lines)))
  expect(answers.map(text)).toEqual(lists.map((lines) => lines.join('+').toUpperCase()))
  await pool.close()
})

it('rejects what a thread leaves open when it dies', async () => {
  const pool = new WorkerPool(start, 1)
  const open = [pool.answer(['die']), pool.answer(['a'])]
  const told = await Promise.allSettled(open)
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await pool.close()
})

it('leaves no thread behind', async () => {
  const worker = start()
  const ended = once(worker, 'exit')
  await new WorkerPool(() => worker, 1).close()
  await ended
  expect(worker.threadId).toBe(-1)
})
