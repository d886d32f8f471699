/**
 * `npm run reproducible`: builds the site twice, once here and once from a copy of the sources in another folder, and compares every
 * file. Ends with 1 where one differs: a published site or zip can be checked by building its commit.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build/build-site.ts'
import { checksums } from './package/checksums.ts'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'vcluster-wizard-'))
const copy = join(scratch, 'copy')
for (const name of [
  'index.html',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
])
  cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const linesOf = async (from: string, name: string): Promise<readonly string[]> =>
  checksums(await buildSite(from, join(scratch, name)))
    .trim()
    .split('\n')
const first = await linesOf(root, 'first')
const second = await linesOf(copy, 'second')
rmSync(scratch, { recursive: true, force: true })

const differing = [
  ...first.filter((line) => !second.includes(line)),
  ...second.filter((line) => !first.includes(line)),
]
for (const line of differing) console.log(line)
console.log(
  differing.length === 0 ? `${first.length} files, twice the same` : 'two builds of the same sources differ',
)
process.exitCode = differing.length > 0 ? 1 : 0
