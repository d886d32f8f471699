/**
 * Lengths and times of share links over recorded cases (`npm run links`), each with its own chart and release: the corpus beside the
 * project where there is one, else the cases that the project carries.
 *
 *   npm run links -- --write DIR   writes a dictionary and a corpus of links into an empty folder, for a codec to come. Those of the
 *                                  present codecs are frozen.
 */
import { parseArgs } from 'node:util'
import { measureLinks } from './links/measure-links.ts'
import { writeFrozen } from './links/write-frozen.ts'

const { values } = parseArgs({ options: { write: { type: 'string' } } })
if (values.write === undefined) measureLinks()
else await writeFrozen(values.write)
