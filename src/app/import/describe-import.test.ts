import { expect, test } from 'vitest'
import { describeImport } from './describe-import.ts'
import { imported } from './imported.fixture.ts'

const choices = { replaces: true, isDeployed: false, takesRelease: false }

const words = async (file: string): Promise<string> => describeImport(await imported(file), '0.36', choices)

test('an import without remarks', async () => {
  expect(describeImport(await imported('values-removed-keys.yaml', { chart: '0.25' }), '0.25', choices)).toBe(
    'Imported: Values file, 3 settings for chart 0.25. Undo brings back what was here before.',
  )
})

test('what is unknown, missing or left out is counted', async () => {
  expect(await words('values-typo.yaml')).toContain('2 keys that this chart does not have stay in the text')
  expect(await words('legacy-in-present.yaml')).toContain('One key that this chart does not have stays')
  expect(await words('flux-v2.yaml')).toContain('3 parts are not in the text that was read.')
  expect(await words('legacy-k8s.yaml')).toMatch(/old settings? ha(s|ve) no present one/)
})

test('what runs now', async () => {
  const read = await imported('values-plain.yaml')
  const both = describeImport(read, '0.36', { ...choices, isDeployed: true })
  expect(both).toMatch(/^Imported: .* It is also kept as what runs now\./)
  const only = describeImport(read, '0.36', { ...choices, replaces: false, isDeployed: true })
  expect(only).toMatch(/^Kept as what runs now: Values file/)
})
