/**
 * Compares `toYaml` with recorded output of sigs.k8s.io/yaml and counts what is equal.
 *
 *   npx tsx scripts/go-yaml-cases.ts FILE [--show N]
 *
 * FILE holds one `{"json": value, "yaml": text}` per line, gzipped or not; lines with `error` have no output.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { toYaml } from '../src/core/go/to-yaml.ts'
import type { Json } from '../src/core/json.ts'

interface YamlCase {
  readonly json: Json
  readonly yaml: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '5' } },
})
const [file] = positionals
if (!file) throw new Error('usage: go-yaml-cases.ts FILE [--show N]')

const bytes = readFileSync(file)
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
const cases = text.split('\n').filter(Boolean)
let failed = 0
for (const [index, line] of cases.entries()) {
  const { json, yaml } = JSON.parse(line) as YamlCase
  const ours = toYaml(json)
  if (ours === yaml.replace(/\n$/, '')) continue
  if (++failed <= Number(values.show)) {
    console.log(`line ${index + 1}: ${line.slice(0, 300)}\n  we: ${JSON.stringify(ours).slice(0, 300)}`)
  }
}
console.log(`${cases.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
