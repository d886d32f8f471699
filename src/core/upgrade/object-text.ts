import type { ObjectRef } from './object-ref.ts'

/** An object as messages name it: `StatefulSet demo`. */
export const objectText = ({ kind, name }: ObjectRef): string => `${kind} ${name.slice(0, 80)}`
