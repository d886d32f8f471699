/**
 * `npm run package`: the site as `vcluster-wizard-VERSION.zip` with its checksum beside it, in `dist-package`, or in the folder that is
 * given. The addresses in it are relative, so it works under any path of any static server. The same commit gives the same zip.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build/build-site.ts'
import { checksums } from './package/checksums.ts'
import { zipSite } from './package/zip-site.ts'

const root = join(import.meta.dirname, '..')
const out = process.argv[2] ?? join(root, 'dist-package')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const scratch = join(tmpdir(), `vcluster-wizard-${process.pid}`)
const files = await buildSite(root, scratch)
rmSync(scratch, { recursive: true, force: true })
files.set('LICENSE', readFileSync(join(root, 'LICENSE')))
for (const name of ['README.txt', 'serve.mjs'])
  files.set(name, readFileSync(join(import.meta.dirname, 'package', name)))
files.set('SHA256SUMS', Buffer.from(checksums(files)))

const name = `vcluster-wizard-${version}`
const zip = zipSite(name, files)
mkdirSync(out, { recursive: true })
writeFileSync(join(out, `${name}.zip`), zip)
writeFileSync(join(out, 'SHA256SUMS'), checksums(new Map([[`${name}.zip`, zip]])))
console.log(`${join(out, `${name}.zip`)}: ${files.size} files, ${(zip.length / 1024 / 1024).toFixed(1)} MiB`)
