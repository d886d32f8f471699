import { t } from '../../i18n/index.ts'
import { isObject } from '../json.ts'
import { get } from '../values/get.ts'
import { releaseNotes } from './release-notes.ts'
import type { RenderedObject } from './rendered-objects.ts'
import type { TargetInput } from './target.ts'

const hasHook = ({ object }: RenderedObject): boolean => {
  const annotations = get(object, ['metadata', 'annotations'])
  return isObject(annotations) && Object.hasOwn(annotations, 'helm.sh/hook')
}

/** What is lost or to be minded where objects are applied without Helm. */
export function manifestNotes(input: TargetInput, objects: readonly RenderedObject[]): readonly string[] {
  const { kubeVersion } = input.config.cluster
  const hooks = objects.filter(hasHook).length
  return [
    ...releaseNotes(input),
    kubeVersion === null
      ? t`You named no host version, so the objects are rendered for the one that the wizard assumes.`
      : t`Rendered for Kubernetes ${kubeVersion}; render again when the host cluster changes its version.`,
    t`The Secret with config.yaml holds all values, passwords included: base64 hides nothing.`,
    t`Helm does not know objects that others applied: no helm upgrade, rollback or uninstall, and what a later change drops must be deleted by hand or with pruning.`,
    ...(hooks > 0
      ? [
          t`${hooks} of the objects are Helm hooks. Without Helm they are ordinary objects: no order, no wait, no clean-up.`,
        ]
      : []),
  ]
}
