import type { Volume } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'
import { pluginVolume } from './plugin-volume.ts'
import { givenItems } from './given-items.ts'

const persistence = 'controlPlane.statefulSet.persistence'

/** The volumes of the control plane's pod. */
export const volumes = (context: Context): Volume[] => [
  ...pluginVolume.volumes(context),
  { name: 'helm-cache', emptyDir: {} },
  ...binaries(context.value(`${persistence}.binariesVolume`)),
  ...context.parts.ownVolumes(context),
  ...data(context),
  ...context.parts.addedVolumes(context),
]

/** Printed even if empty, and then the text is no list any more. */
function binaries(list: Json | undefined): readonly Volume[] {
  if (truthy(list)) return givenItems(list)
  throw new TemplateError('manifest', 'the list of volumes breaks off: there is no volume for binaries', [
    'controlPlane',
    'statefulSet',
    'persistence',
    'binariesVolume',
  ])
}

function data(context: Context): readonly Volume[] {
  const list = context.value(`${persistence}.dataVolume`)
  if (truthy(list)) return givenItems(list)
  return context.parts.volumeClaimEnabled(context) ? [] : [{ name: 'data', emptyDir: {} }]
}
