import { expect, test } from 'vitest'
import { bundle, targets } from './index.ts'
import { targetInput } from './target-input.fixture.ts'

const secret = { platform: { token: 's3cret' } }

test('the bundle has one of everything, and a README in front', async () => {
  const names = bundle(await targetInput()).map(({ name }) => name)
  expect(names[0]).toBe('README.md')
  expect(names).toEqual(
    expect.arrayContaining([
      'helm-install.sh',
      'vcluster-create.sh',
      'values.yaml',
      'argocd/application.yaml',
      'flux/release.yaml',
      'terraform/main.tf',
      'terraform/values.yaml',
      'kustomize/kustomization.yaml',
      'kustomize/manifests/01-serviceaccount-vc-my-vcluster.yaml',
      'cluster-api/cluster.yaml',
    ]),
  )
  expect(new Set(names).size).toBe(names.length)
})

test('names are safe in any archive', async () => {
  for (const { name } of bundle(await targetInput({ overrides: secret, split: true })))
    expect(name).toMatch(/^(?:[a-z-]+\/)*[A-Za-z0-9][\w.-]*\.(?:md|sh|yaml|tf)$/)
})

test('the README names every folder and what is not there', async () => {
  const [readme] = bundle(await targetInput({ overrides: { nonsense: true } }))
  expect(readme?.text).toContain('## Kustomize\n\nNot included. The chart refuses these values')
  expect(readme?.text).toContain('`flux/release.yaml`')
})

test('a name cannot write Markdown into the README', async () => {
  const name = '<b>x</b>\n# Title [a](http://b) `c`'
  const [readme] = bundle(await targetInput({ release: { name } }))
  expect(readme?.text).not.toMatch(/<b>|^# Title|(?<!\\)\[a/m)
})

test('secrets that stand apart are in their own files only, but for the rendered Secret', async () => {
  const holders = bundle(await targetInput({ overrides: secret, split: true }))
    .filter(({ text }) => text.includes('s3cret'))
    .map(({ name }) => name)
  expect(holders).toEqual(['secrets.values.yaml', 'flux/secret-values.yaml', 'terraform/secrets.values.yaml'])
})

test('every target has an id and files of its own', async () => {
  const input = await targetInput()
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length)
  for (const target of targets) {
    const result = target.files(input)
    const names = result.ok ? result.files.map(({ name }) => name) : []
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
  }
})

test.each(targets)('$title says what will be refused for its name', async (target) => {
  const result = target.files(await targetInput({ release: { name: 'No Name!', namespace: 'a.b' } }))
  expect(result.ok && result.notes.filter((note) => note.includes('refuse')).length).toBeGreaterThan(1)
})
