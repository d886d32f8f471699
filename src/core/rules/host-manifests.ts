import { t } from '../../i18n/index.ts'
import { isObject } from '../json.ts'
import { parseYaml } from '../values/parse-yaml.ts'
import { formatPath } from '../values/format-path.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Example, Rule } from './rule.ts'

/** What is wrong with the first document that is no manifest; null where all are. */
function faultOf(text: string): string | null {
  for (const [index, part] of text.split(/^---.*$/m).entries()) {
    const parsed = parseYaml(part)
    if (!parsed.ok) {
      const reason = parsed.message.replace(/^Line/, 'line').replace(/\.$/, '')
      return index === 0 ? reason : t`manifest ${index + 1}, ${reason}`
    }
    if (parsed.value !== null && !isObject(parsed.value))
      return t`a manifest is a map that begins with apiVersion and kind`
    if ((part.match(/^kind:/gm) ?? []).length > 1) return t`two manifests need a line with --- between them`
  }
  return null
}

const host = (key: string, text: string): Example => ({
  overrides: { experimental: { deploy: { host: { [key]: text } } } },
})
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n'

export const hostManifests: Rule = {
  id: 'host-manifests-yaml',
  severity: 'error',
  versions: {},
  title: 'Host manifests that are no YAML',
  why: 'The text becomes part of the chart as it is. Helm reads it as YAML, one object between two lines of ---, and stops where that does not work.',
  docs: ['loft-sh/vcluster chart/templates/manifests.yaml@v0.36.1'],
  check: ({ values }) =>
    [paths.hostManifests, paths.hostManifestsTemplate].flatMap((path) => {
      const text = read.text(values, path)
      // text with braces is a template: only the renderer knows what comes out
      const fault = path === paths.hostManifestsTemplate && text.includes('{{') ? null : faultOf(text)
      return fault === null ? [] : [{ paths: [path], message: `${formatPath(path)}: ${fault}.` }]
    }),
  examples: {
    bad: [
      host('manifests', 'a: b: c'),
      host('manifests', `${map}${map}`),
      host('manifestsTemplate', 'just a word'),
    ],
    good: [
      host('manifests', `${map}---\n${map}`),
      host('manifestsTemplate', 'metadata: {name: {{ .Release.Name }}}'),
      {},
    ],
  },
}
