import { readValues, valuesYaml } from '../../core/index.ts'
import { redact, redactConfig } from '../../core/share/index.ts'
import type { TargetInput } from '../../core/targets/index.ts'
import { viewAt, type WizardState } from '../store.ts'
import { hideInComments } from './hide-in-comments.ts'
import type { SecretChoice } from './secret-choice.ts'

type State = Pick<WizardState, 'config' | 'catalog' | 'view'>

/** What targets are made of under this choice. What a second file cannot hold has placeholders where secrets stand apart. */
export function exportInput(
  { config, catalog, view }: State,
  choice: SecretChoice,
  ociChart: string | null,
): TargetInput {
  const options = { ociChart }
  if (choice === 'included') return { config, catalog, view, secrets: null, options }
  const shown = viewAt(redactConfig(config).config)
  const { text } = hideInComments(shown.valuesYaml)
  const publicText = readValues(text).ok ? text : valuesYaml(catalog, shown.minimal)
  if (choice === 'hidden')
    return { config, catalog, view: { ...shown, valuesYaml: publicText }, secrets: null, options }
  const { manifests } = shown
  return {
    config,
    catalog,
    view: { ...view, manifests },
    valuesText: publicText,
    secrets: redact(view.minimal),
    options,
  }
}
