/** `npm run bench`: times, never asserted. `npm run bench -- core` leaves out the browser. */
import { benchCore } from './bench/core.ts'
import { benchKeystroke } from './bench/keystroke.ts'

await benchCore()
if (!process.argv.includes('core')) await benchKeystroke()
