import { t } from '../../i18n/index.ts'
import { dumpYaml } from '../values/dump-yaml.ts'
import { applyNotes } from './apply-notes.ts'
import { manifestNotes } from './manifest-notes.ts'
import { renderedObjects } from './rendered-objects.ts'
import type { Target } from './target.ts'

/** All objects in one file, as `helm template` prints them. */
export const manifests: Target = {
  id: 'manifests',
  get title() {
    return t`Manifests, one file`
  },
  get description() {
    return t`All objects as helm template prints them, for kubectl apply.`
  },
  files(input) {
    const rendered = renderedObjects(input)
    if (!rendered.ok) return rendered
    const text = rendered.objects
      .map(({ source, object }) => `---\n# Source: vcluster/${source}\n${dumpYaml(object)}`)
      .join('')
    return {
      ok: true,
      files: [{ name: 'manifests.yaml', text, language: 'yaml' }],
      notes: [
        ...applyNotes(input, rendered.objects, 'manifests.yaml'),
        ...manifestNotes(input, rendered.objects),
      ],
    }
  },
}
