import {
  DEFAULT_SCALAR_STYLE_RULES,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  dump,
  type ScalarLayout,
} from 'js-yaml'
import { resolveScalar } from '../go/resolve-scalar.ts'
import type { Json } from '../json.ts'

/** Texts that Helm would read as something else, such as `+_0` (a number for Go), get quotes; the library knows most of them, not all. */
function quoteLookAlikes(layout: ScalarLayout): void {
  const { node } = layout
  if (layout.style !== SCALAR_STYLE_PLAIN || !node.tag.endsWith(':str')) return
  if (resolveScalar(node.value).type !== 'text') layout.style = SCALAR_STYLE_SINGLE_QUOTED
}

const scalarStyleRules = [...Object.values(DEFAULT_SCALAR_STYLE_RULES), quoteLookAlikes]

/** YAML for people: keys in the given order, two spaces, no folding, no references. Helm reads back exactly what was written. */
export const dumpYaml = (value: Json): string =>
  dump(value, { lineWidth: -1, noRefs: true, scalarStyleRules })
