import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../json.ts'
import { TemplateError } from '../../template-error.ts'
import { openChart } from '../../testing/open-chart.fixture.ts'

const documents = async (file: string, overrides: JsonObject) => (await openChart(overrides)).objects(file)

const account = (section: string, values: JsonObject, global: JsonObject = {}): JsonObject => ({
  controlPlane: { advanced: { [section]: values, globalMetadata: { annotations: global } } },
})

describe('service accounts', () => {
  it('take their own annotations before the global ones, unless they are empty', async () => {
    const overrides = account(
      'serviceAccount',
      { annotations: { a: 'own', b: '' } },
      { a: 'all', b: 'all', c: 'all' },
    )
    const [object] = await documents('serviceaccount.yaml', overrides)
    expect(object?.metadata).toHaveProperty('annotations', { a: 'own', b: 'all', c: 'all' })
  })

  it('let the user replace built-in labels', async () => {
    const [object] = await documents(
      'serviceaccount.yaml',
      account('serviceAccount', { labels: { app: 'mine' } }),
    )
    expect(object?.metadata).toMatchObject({ labels: { app: 'mine', release: 'my', heritage: 'Helm' } })
  })

  it('quote their name, while bindings do not', async () => {
    const overrides = account('serviceAccount', { name: '0755' })
    const [object] = await documents('serviceaccount.yaml', overrides)
    const [binding] = await documents('rolebinding.yaml', overrides)
    expect(object?.metadata).toHaveProperty('name', '0755')
    expect(binding).toMatchObject({ subjects: [{ name: 493 }] })
  })

  it("hand the control plane's pull secrets to workloads, even without its account", async () => {
    const advanced = {
      serviceAccount: { enabled: false, imagePullSecrets: [{ name: 'a' }] },
      workloadServiceAccount: { imagePullSecrets: [{ name: 'b' }] },
    }
    const overrides = { controlPlane: { advanced } }
    expect(await documents('serviceaccount.yaml', overrides)).toEqual([])
    const [object] = await documents('workload-serviceaccount.yaml', overrides)
    expect(object).toHaveProperty('imagePullSecrets', [{ name: 'a' }, { name: 'b' }])
  })

  it.each([
    ['workload-serviceaccount.yaml', { serviceAccount: { imagePullSecrets: null } }],
    ['serviceaccount.yaml', { serviceAccount: { annotations: null } }],
    ['workload-serviceaccount.yaml', { globalMetadata: { annotations: null } }],
  ])('fail in %s with %j', async (file, advanced) => {
    await expect(documents(file, { controlPlane: { advanced } })).rejects.toThrow(TemplateError)
  })
})
