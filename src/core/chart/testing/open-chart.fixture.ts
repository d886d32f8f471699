import type { Json, JsonObject } from '../../json.ts'
import { loadVersion } from '../../load-version.ts'
import { coalesce } from '../../values/coalesce.ts'
import type { KubernetesObject } from '../chart.ts'
import { createContext } from '../context.ts'
import { TemplateError } from '../template-error.ts'

interface Given {
  readonly minor?: string
  readonly release?: string
  readonly namespace?: string
  readonly kubeVersion?: string
  readonly chartVersion?: string
}

/** A chart version with overrides on its defaults: its context, and single templates rendered in that context. */
export async function openChart(overrides: JsonObject, given: Given = {}) {
  const { minor = '0.36', release = 'my', namespace = 'team', kubeVersion = 'v1.31.4' } = given
  const version = await loadVersion(minor)
  if (!version) throw new Error(`no chart ${minor}`)
  const { catalog, chart } = version
  const context = createContext({
    values: coalesce(catalog.defaults, overrides),
    release: { name: release, namespace, isUpgrade: false },
    chart: { name: 'vcluster', version: given.chartVersion ?? catalog.chartVersion },
    kubeVersion: { version: kubeVersion, major: '1', minor: kubeVersion.split('.')[1] ?? '' },
    parts: chart.parts,
  })
  /** What the template returns, as it is. */
  const objects = (file: string): (KubernetesObject | null)[] => {
    const template = chart.templates[file]
    if (!template) throw new Error(`${minor} has no ${file}`)
    return [...template(context)]
  }
  /** The same as JSON has it, without undefined fields; no documents where the minor has no such template. */
  const documents = (file: string): Json[] =>
    JSON.parse(JSON.stringify(chart.templates[file]?.(context) ?? [])) as Json[]
  /** Kind and path of the error that the template throws, or `renders`. */
  const failure = (file: string): string => {
    try {
      documents(file)
    } catch (error) {
      if (error instanceof TemplateError) return `${error.kind} ${error.path?.join('.') ?? ''}`
      throw error
    }
    return 'renders'
  }
  return { context, objects, documents, failure }
}
