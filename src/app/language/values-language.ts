import type { Fix } from '../../core/index.ts'
import type { LanguageService, QuickFix } from '../../editor/language-service.ts'
import { settleValues, startStep } from '../output/edit-values.ts'
import { findMarkers } from '../output/find-markers.ts'
import { applyPatch, current } from '../store.ts'
import { askLanguage } from './ask-language.ts'
import { problemsIn } from './known-problems.ts'
import { quickFixes, type WayOut } from './quick-fixes.ts'
import { shownText } from './shown-text.ts'

/** What the values editor asks, of the chart version that is chosen at the time. `onAsk` shows a fix that needs a decision first. */
export const valuesLanguage = (onAsk: (fix: Fix) => void): LanguageService => ({
  complete: async (text, offset, signal) => {
    const answer = await askLanguage(current().catalog, { kind: 'complete', text, offset }, signal)
    return answer?.kind === 'complete' ? answer.found : []
  },
  hover: async (text, offset, signal) => {
    const answer = await askLanguage(current().catalog, { kind: 'hover', text, offset }, signal)
    return answer?.kind === 'hover' ? answer.found : null
  },
  fixes: async (text, lines, signal) => {
    const problems = (await problemsIn(text, current().catalog, signal)) ?? []
    const isHere = ({ startLine, endLine }: { startLine: number; endLine: number }): boolean =>
      startLine <= lines.last && endLine >= lines.first
    const ways = quickFixes(
      problems.filter(({ range }) => isHere(range)),
      findingsOf(text)
        .filter(({ marker }) => isHere(marker))
        .map(({ finding }) => finding),
    )
    return ways.map((way, index) => quickFix(way, index === 0, onAsk))
  },
})

/** Findings are about the values that could be read last: they say nothing about another text. */
function findingsOf(text: string): ReturnType<typeof findMarkers> {
  const { config, view } = current()
  return config.unread === null && text === shownText(current()) ? findMarkers(text, view.findings) : []
}

function quickFix(way: WayOut, isFirst: boolean, onAsk: (fix: Fix) => void): QuickFix {
  if (way.kind === 'text') {
    const run: QuickFix['run'] = (rewrite) => {
      startStep()
      rewrite(way.fix.edits)
      settleValues()
      startStep()
    }
    return { title: way.title, isPreferred: isFirst, run }
  }
  const { fix } = way
  const run = (): void => {
    settleValues()
    if (fix.kind === 'safe') applyPatch(fix.patch)
    else onAsk(fix)
  }
  return fix.kind === 'safe'
    ? { title: fix.title, isPreferred: isFirst, run }
    : { title: `${fix.title}…`, isPreferred: false, run }
}
