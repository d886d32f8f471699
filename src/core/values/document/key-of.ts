import { SCALAR_STYLE, getScalarValue, type ScalarEvent } from 'js-yaml'
import { resolveScalar } from '../../go/resolve-scalar.ts'

/** A key of a map as values have it: `yes` is `true`, `0x10` is `16`. Null where a tag or a block scalar makes it anything else. */
export function keyOf(source: string, event: ScalarEvent): string | null {
  if (event.valueStart < 0 || event.tagStart >= 0 || event.anchorStart >= 0) return null
  const text = getScalarValue(source, event)
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) return text
  if (event.style !== SCALAR_STYLE.PLAIN) return null
  const resolved = resolveScalar(text)
  return 'value' in resolved ? String(resolved.value) : text
}
