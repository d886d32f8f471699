import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { dumpYaml } from '../values/dump-yaml.ts'
import { readValues } from '../values/read-values.ts'
import { splitSecrets } from './split-secrets.ts'
import type { TargetFile, TargetInput } from './target.ts'

/** The values in the forms that targets take. */
export interface TargetValues {
  /** `values.yaml`, and `secrets.values.yaml` where secrets stand apart. */
  readonly files: readonly [TargetFile, ...TargetFile[]]
  /** What `values.yaml` says, in the order of its text. */
  readonly plain: JsonObject
  /** What `secrets.values.yaml` says; null where there is no such file. */
  readonly secret: JsonObject | null
  /** All values in one tree, for tools that take no second file; placeholders stand where secrets are kept apart. */
  readonly whole: JsonObject
  readonly notes: readonly string[]
}

const noValues = (): string => `# ${t`Nothing differs from the defaults of the chart.`}\n`

const yamlFile = (name: string, text: string): TargetFile => ({
  name,
  text: text.trim() === '' ? noValues() : text,
  language: 'yaml',
})

const fileText = (values: JsonObject): string => (Object.keys(values).length === 0 ? '' : dumpYaml(values))

/** The tree that a text stands for. Our own texts can be read, and where a user's cannot, the view still knows the values. */
function treeOf(text: string, { view }: TargetInput): JsonObject {
  const read = readValues(text)
  return read.ok ? read.values : view.minimal
}

/** The values of a config as files and as trees, with secrets apart where the input says so. */
export function targetValues(input: TargetInput): TargetValues {
  const { secrets, view, valuesText = view.valuesYaml } = input
  if (secrets === null || secrets.omitted.length === 0) {
    const plain = treeOf(valuesText, input)
    return { files: [yamlFile('values.yaml', valuesText)], plain, secret: null, whole: plain, notes: [] }
  }
  const paths = secrets.omitted.map(({ path }) => path)
  const { plain, secret } = splitSecrets(treeOf(view.valuesYaml, input), paths)
  const apart = t`Keep secrets.values.yaml out of version control, or encrypt it. A list with a secret in it stands there whole.`
  const comments = t`Comments of the values editor are left out, because the secrets were taken out of the text.`
  return {
    files: [yamlFile('values.yaml', fileText(plain)), yamlFile('secrets.values.yaml', fileText(secret))],
    plain,
    secret,
    whole: secrets.values,
    notes: valuesText.includes('#') ? [apart, comments] : [apart],
  }
}
