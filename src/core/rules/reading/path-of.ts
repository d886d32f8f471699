import type { Path } from '../../json.ts'

/** A path written with dots, for keys that have none: `controlPlane.statefulSet`. */
export const pathOf = (dotted: string): Path => dotted.split('.')
