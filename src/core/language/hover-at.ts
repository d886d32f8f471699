import { t } from '../../i18n/index.ts'
import type { Path } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import type { Span } from '../values/locate.ts'
import type { Language } from './language.ts'
import type { Sketch, Stroke } from './text/sketch.ts'
import { defaultText } from './places/default-text.ts'
import { isRefused } from './places/is-refused.ts'
import { lifetimeText } from './places/lifetime-text.ts'
import { lineAt } from './text/line-at.ts'
import { pathOfStroke } from './text/path-of-stroke.ts'
import { positions } from './text/positions.ts'
import { sketchText } from './text/sketch-text.ts'
import { spotAt, type Spot } from './places/spot.ts'
import { typeName } from './places/type-name.ts'
import { wordsOfSpot } from './places/words-of-spot.ts'

/** What to say about a setting in a values text. */
export interface Hover {
  readonly path: Path
  readonly range: Span
  /** Plain text, most important first. */
  readonly lines: readonly string[]
}

/** What the key or one-line value at an offset means in the chart version; null where there is no setting. */
export function hoverAt(text: string, offset: number, language: Language): Hover | null {
  const sketch = sketchText(text)
  const stroke = strokeAt(sketch, offset)
  if (!stroke) return null
  const path = pathOfStroke(stroke)
  const spot = spotAt(language, path)
  const lines = spot ? linesOf(language, spot) : linesOfUnknown(language, path)
  const range = positions(text).span(stroke.start, stroke.end)
  return lines.length > 0 ? { path, range, lines: [formatPath(path), ...lines] } : null
}

function strokeAt({ lines, lineStarts }: Sketch, offset: number): Stroke | null {
  const line = lines[lineAt(lineStarts, offset)]
  if (line?.kind !== 'entries') return null
  const covers = (stroke: Stroke): boolean =>
    (offset >= stroke.start && offset <= stroke.end) ||
    (stroke.value !== 'none' && offset >= stroke.valueStart && offset <= Math.min(stroke.valueEnd, line.end))
  const found = line.strokes.findLast(covers)
  return found?.isItem && found.value === 'none' ? null : (found ?? null)
}

function linesOf(language: Language, spot: Spot): readonly string[] {
  const { chart, owner } = spot
  const type = typeName(language, spot)
  const given = defaultText(language, spot)
  const words = [...new Set([...wordsOfSpot(spot), ...(language.choices?.(spot.path) ?? [])])].filter(Boolean)
  const life = spot.kubernetes && !spot.fields ? null : language.lifetimes(spot.path)
  return [
    language.help(spot.path),
    spot.isRequired ? t`Type: ${type}, required` : t`Type: ${type}`,
    words.length > 0 ? t`Values: ${words.join(', ')}` : undefined,
    given === null ? undefined : t`Default: ${given}`,
    life ? lifetimeText(life) : undefined,
    owner && language.kubernetes ? `Kubernetes ${language.kubernetes.version}: ${owner}` : undefined,
    chart.pro ? t`Needs a licence (Pro).` : undefined,
    chart.deprecated ? t`Deprecated.` : undefined,
    isRefused(language, spot)
      ? t`The schema still has it, but the chart ${language.catalog.minor} refuses it.`
      : undefined,
  ].filter((line) => line !== undefined)
}

function linesOfUnknown(language: Language, path: Path): readonly string[] {
  const life = language.lifetimes(path)
  return life ? [t`Chart ${language.catalog.minor} does not have this setting.`, lifetimeText(life)] : []
}
