import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { image } from './image.ts'

/** The image of the control plane (`vcluster.controlPlane.image`), by default of the chart's own version. */
export function controlPlaneImage(context: Context): string {
  const tag = context.value('controlPlane.statefulSet.image.tag')
  return image(context, 'controlPlane.statefulSet.image', truthy(tag) ? tag : context.chart.version)
}
