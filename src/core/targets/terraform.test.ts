import { expect, test } from 'vitest'
import { madeFiles } from './made-files.fixture.ts'
import { targetInput } from './target-input.fixture.ts'
import { terraform } from './terraform.ts'

test('an install reads the values file beside it', async () => {
  const files = madeFiles(terraform, await targetInput())
  expect(files['main.tf']).toContain(`resource "helm_release" "vcluster" {
  name             = "my-vcluster"
  repository       = "https://charts.loft.sh"
  chart            = "vcluster"
  version          = "0.36.1"
  namespace        = "vcluster-my-vcluster"
  create_namespace = true

  values = [
    file("\${path.module}/values.yaml"),
  ]
}
`)
  expect(Object.keys(files)).toEqual(['main.tf', 'values.yaml'])
})

test('secret values do not show in plans', async () => {
  const input = await targetInput({
    overrides: { platform: { token: 'abc' } },
    split: true,
  })
  expect(madeFiles(terraform, input)['main.tf']).toContain(
    'sensitive(file("${path.module}/secrets.values.yaml")),',
  )
})

test('an upgrade says how the release gets into the state', async () => {
  const result = terraform.files(await targetInput({ release: { isUpgrade: true } }))
  expect(result.ok && result.notes.join('\n')).toContain('terraform import')
})

test('a name is text and never a template', async () => {
  const name = '"${file("/etc/passwd")}"'
  const text = madeFiles(terraform, await targetInput({ release: { name } }))['main.tf']
  expect(text).toContain('name             = "\\"$${file(\\"/etc/passwd\\")}\\""')
})
