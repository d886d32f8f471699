/**
 * `npm run licences`: lists all production dependencies and ends with 1 where a licence is not on the list, a direct dependency has no
 * reason in ARCHITECTURE.md, or there are more packages than agreed.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed } from './licences/is-allowed.ts'
import { productionPackages } from './licences/production-packages.ts'

/** More need a decision: raise the number together with the reason in ARCHITECTURE.md. */
const most = 18

/** Let through by name, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  argparse: "PSF-2.0, permissive; only js-yaml's own command line uses it, which we do not ship",
}

const root = join(import.meta.dirname, '..')
const packages = productionPackages(root)
const [, reasons = ''] = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('\n## Dependencies\n')

const problems = [
  ...packages
    .filter(({ name, licence }) => !isAllowed(licence) && !Object.hasOwn(exceptions, name))
    .map(({ name, licence }) => `${name}: the licence ${licence || '(none)'} is not on the list`),
  ...packages
    .filter(({ name, direct }) => direct && !reasons.includes(`| ${name} |`))
    .map(({ name }) => `${name}: no reason in ARCHITECTURE.md, section Dependencies`),
  ...(packages.length > most ? [`${packages.length} packages are more than ${most}`] : []),
]

for (const { name, version, licence, direct } of packages)
  console.log(`${direct ? 'direct  ' : 'indirect'}  ${`${name} ${version}`.padEnd(32)} ${licence}`)
const count = packages.filter(({ direct }) => direct).length
console.log(`\n${packages.length} production dependencies, ${count} of them direct`)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
