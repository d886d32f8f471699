import { t } from '../../i18n/index.ts'
import { applyNotes } from './apply-notes.ts'
import { manifestNotes } from './manifest-notes.ts'
import { objectFiles } from './object-files.ts'
import { renderedObjects } from './rendered-objects.ts'
import type { Target } from './target.ts'

/** One file per object. */
export const manifestFiles: Target = {
  id: 'manifest-files',
  get title() {
    return t`Manifests, one file per object`
  },
  get description() {
    return t`The same objects in numbered files, for review and version control.`
  },
  files(input) {
    const rendered = renderedObjects(input)
    if (!rendered.ok) return rendered
    const { objects } = rendered
    return {
      ok: true,
      files: objectFiles(objects),
      notes: [...applyNotes(input, objects, 'manifests/'), ...manifestNotes(input, objects)],
    }
  },
}
