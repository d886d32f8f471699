import * as z from 'zod/mini'

// Before the first parse: zod otherwise tries `new Function`, which the content security policy reports.
z.config({ jitless: true })
