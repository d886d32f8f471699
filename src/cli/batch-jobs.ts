import { answerLines } from './answer-lines.ts'
import { lintLines } from './lint/lint-lines.ts'

/** What can be done with the lines of a batch: lines of JSON in, as many out, in order. */
export const batchJobs = { render: answerLines, lint: lintLines } as const

export type BatchJob = keyof typeof batchJobs
