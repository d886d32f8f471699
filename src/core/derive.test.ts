import { beforeAll, expect, test } from 'vitest'
import { apply } from './apply.ts'
import type { Patch } from './config.ts'
import { defaultConfig } from './default-config.ts'
import { derive, deriveFrom, type Version } from './derive.ts'
import { loadVersion } from './load-version.ts'
import { patchOfText } from './typed-text.ts'

let version: Version

beforeAll(async () => {
  const loaded = await loadVersion(defaultConfig.chart)
  if (!loaded) throw new Error('The newest chart is not offered')
  version = loaded
})

const start = apply(defaultConfig, {
  overrides: { controlPlane: { statefulSet: { highAvailability: { replicas: 3 } } } },
  text: '# ours\ncontrolPlane:\n  statefulSet:\n    highAvailability:\n      replicas: 3\n',
})
const typed = (text: string): Patch => patchOfText(start, text, start.text)

const patches: readonly (readonly [what: string, patch: Patch])[] = [
  ['nothing', {}],
  ['a comment', typed(`${start.text}# more\n`)],
  ['a text that cannot be read', typed(`${start.text}rbac\n`)],
  ['a value in the text', typed(start.text.replace('3', '4'))],
  [
    'a value in the form',
    { edits: [{ op: 'set', path: ['sync', 'toHost', 'ingresses', 'enabled'], value: true }] },
  ],
  ['a muted rule', { mutes: { 'ha-sqlite-replicas': 'on purpose' } }],
  ['the release', { release: { name: 'team-a' } }],
  ['the cluster', { cluster: { intent: 'production' } }],
]

test.each(patches)('a view made from another one is the same as one made anew: %s', (_, patch) => {
  const known = { config: start, view: derive(start, version) }
  const config = apply(start, patch)
  expect(deriveFrom([known], config, version)).toEqual(derive(config, version))
})

test('where only the text differs, nothing else is made anew', () => {
  const known = { config: start, view: derive(start, version) }
  const after = deriveFrom([known], apply(start, typed(`${start.text}# more\n`)), version)
  expect(after.manifests).toBe(known.view.manifests)
  expect(after.findings).toBe(known.view.findings)
  expect(after.valuesYaml).toContain('# more')
})
