/** `npm run bench`: times, never asserted. `npm run bench -- core` leaves out the browser. */
import { benchCore } from './bench/core.ts'
import { benchKeystroke } from './bench/keystroke.ts'
import { benchSearch } from './bench/search.ts'
import { benchTyping } from './bench/typing.ts'

await benchCore()
await benchSearch()
if (!process.argv.includes('core')) {
  await benchKeystroke()
  await benchTyping()
}
