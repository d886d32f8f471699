import type { Finding, Fix } from '../../core/index.ts'
import type { TextFix, TextProblem } from '../../core/language/index.ts'

/** One way out of what is wrong at a line: a change of the text, or a fix of a finding. */
export type WayOut =
  | { readonly kind: 'text'; readonly title: string; readonly fix: TextFix }
  | { readonly kind: 'finding'; readonly title: string; readonly fix: Fix }

/**
 * The ways out of problems and findings, the likeliest first: changes of the text, then what needs no decision, then the rest. Where two
 * have the same title, the one in the text stands, because it touches nothing but the place itself.
 */
export function quickFixes(
  problems: readonly TextProblem[],
  findings: readonly Finding[],
): readonly WayOut[] {
  const inText = problems.flatMap(({ fix }): WayOut[] =>
    fix ? [{ kind: 'text', title: fix.title, fix }] : [],
  )
  const offered = findings.flatMap(({ fix, alternatives = [] }) => (fix ? [fix, ...alternatives] : []))
  const ofRules = offered.map((fix): WayOut => ({ kind: 'finding', title: fix.title, fix }))
  const isSafe = ({ fix }: WayOut): boolean => 'kind' in fix && fix.kind === 'safe'
  const sorted = ofRules.toSorted((a, b) => Number(isSafe(b)) - Number(isSafe(a)))
  const titles = new Set<string>()
  return [...inText, ...sorted].filter(({ title }) => !titles.has(title) && titles.add(title))
}
