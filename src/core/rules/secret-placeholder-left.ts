import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import type { Example, Rule } from './rule.ts'

/** What links, drafts and exports write where a secret was. */
const placeholder = 'REPLACE-ME'

/** The places of texts that hold the placeholder; a list is one place, because Helm replaces it as a whole. */
function placesIn(values: JsonObject): readonly Path[] {
  const found: Path[] = []
  const visit = (value: Json, path: Path): void => {
    if (typeof value === 'string' && value.includes(placeholder)) found.push(path)
    else if (Array.isArray(value)) value.forEach((item: Json, index) => visit(item, [...path, String(index)]))
    else if (isObject(value)) for (const [key, child] of Object.entries(value)) visit(child, [...path, key])
  }
  visit(values, [])
  return found
}

const database = (dataSource: string): Example => ({
  overrides: { controlPlane: { backingStore: { database: { external: { enabled: true, dataSource } } } } },
})
const withVariable = (value: string): Example => ({
  overrides: { controlPlane: { statefulSet: { env: [{ name: 'DB_PASSWORD', value }] } } },
})

export const secretPlaceholderLeft: Rule = {
  id: 'secret-placeholder-left',
  severity: 'error',
  versions: {},
  title: 'Secret was left out',
  why: 'Links and files for others hold a placeholder where a password, token or key was. Deployed like that, the placeholder is taken for the secret, and whatever needs it fails. Put the secret in, or into a values file of its own that is given last.',
  docs: ['https://helm.sh/docs/chart_template_guide/values_files/'],
  check: ({ overrides }) =>
    placesIn(overrides).map((path) => ({
      paths: [path],
      message: t`${formatPath(path)} holds the placeholder ${placeholder} where a secret belongs.`,
    })),
  examples: {
    bad: [database(`postgres://vc:${placeholder}@db.example.com:5432/team_a`), withVariable(placeholder)],
    good: [database('postgres://vc:s3cret@db.example.com:5432/team_a'), withVariable('s3cret'), {}],
  },
}
