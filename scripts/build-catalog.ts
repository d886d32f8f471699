/**
 * Makes `src/core/catalog/facts/<minor>.json` from fact files (`facts/<minor>.json`: chart version, defaults, schema structure,
 * Kubernetes versions). Usage: node scripts/build-catalog.ts FACTS_FOLDER [MINOR ...]
 *
 * The schema structure carries types, `pro`, `deprecated` and `rejected` marks, so no field list is stored beside it: the catalog
 * derives one when it is loaded.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, ...minors] = process.argv.slice(2)
if (!folder) throw new Error('usage: build-catalog FACTS_FOLDER [MINOR ...]')
const out = join(import.meta.dirname, '../src/core/catalog/facts')
mkdirSync(out, { recursive: true })
for (const file of readdirSync(folder).filter((name) => /^\d+\.\d+\.json$/.test(name))) {
  const minor = file.replace('.json', '')
  if (minors.length > 0 && !minors.includes(minor)) continue
  const { chartVersion, kubernetesVersionSupport, defaults, schema, fields } = JSON.parse(
    readFileSync(join(folder, file), 'utf8'),
  )
  const rejected = fields
    .filter((field: { rejected?: boolean }) => field.rejected)
    .map((field: { path: string }) => field.path)
  writeFileSync(
    join(out, file),
    JSON.stringify({ minor, chartVersion, kubernetesVersionSupport, defaults, schema, rejected }) + '\n',
  )
}
