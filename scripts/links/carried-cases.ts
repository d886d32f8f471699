import { join } from 'node:path'

/** The folder of recorded cases that the project carries. */
export const carriedCases = join(import.meta.dirname, '../../src/core/corpus/cases')
