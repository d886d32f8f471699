import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const core = join(import.meta.dirname, '../../src/core')
const loadCatalog = join(core, 'catalog/load-catalog.ts')
const loadChart = join(core, 'chart/load-chart.ts')

const head = (to: string, file: string): string => `  '${to}': () => import('${file}'),\n`

/** Makes a minor the newest: its facts and templates are found, and the one before it becomes an overlay that changes nothing yet. */
export function register(minor: string, before: string): void {
  const facts = head(before, `./facts/${before}.json`)
  replace(loadCatalog, facts, head(minor, `./facts/${minor}.json`) + facts)
  const newest = './templates/index.ts'
  const older = head(before, `./v${before}/index.ts`)
  replace(loadChart, head(before, newest), head(minor, newest) + older)
  addOverlay(minor, before)
  replace(join(core, 'default-config.ts'), `chart: '${before}'`, `chart: '${minor}'`)
}

function addOverlay(minor: string, before: string): void {
  const folder = join(core, 'chart', `v${before}`)
  if (existsSync(folder)) throw new Error(`${folder} exists`)
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'index.ts'),
    `import { overlay } from '../chart.ts'
import { chart as newer } from '../templates/index.ts'

/** Chart ${before}, as far as it differs from ${minor}. */
export const chart = overlay(newer, {})
`,
  )
  const [, next] = [...readFileSync(loadChart, 'utf8').matchAll(/'\.\/(v[\d.]+)\/index\.ts'/g)]
  if (!next) return
  const file = join(core, 'chart', next[1] ?? '', 'index.ts')
  replace(file, `'../templates/index.ts'`, `'../v${before}/index.ts'`)
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`)
  writeFileSync(
    file,
    text.replace(from, () => to),
  )
}
