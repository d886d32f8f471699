import { lazy, Suspense, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react'
import { readValues, type Finding, type Fix } from '../../core/index.ts'
import CodePane, { type CodePaneProps, type Marker } from '../../editor/CodePane.tsx'
import { toEditor } from '../../editor/line-ends.ts'
import { findMarkers } from '../output/find-markers.ts'
import { applyPatch, current, useWizard } from '../store.ts'
import { isOfSchema } from './is-of-schema.ts'
import { knownProblems, watchProblems, type KnownProblems } from './known-problems.ts'
import { valuesLanguage } from './values-language.ts'
import { withoutExplained } from './without-explained.ts'

const FixDialog = lazy(() => import('../findings/FixDialog.tsx'))

/** The editor of the values file: it knows the chart's settings, marks findings and problems, and offers what solves them. */
export default function ValuesEditor(
  props: Omit<CodePaneProps, 'markers' | 'problems' | 'service'>,
): React.JSX.Element {
  const [asking, setAsking] = useState<Fix | null>(null)
  const service = useMemo(() => valuesLanguage(setAsking), [])
  const known = useSyncExternalStore(watchProblems, knownProblems)
  // Places of findings in a long text take a while to find, and may come right after what was typed.
  const text = useDeferredValue(props.text)
  const findings = useDeferredValue(useWizard((state) => state.view.findings))
  const unread = useDeferredValue(useWizard((state) => state.config.unread))
  const isAnswered = known !== null
  const markers = useMemo(
    () => (unread === null ? markersOf(text, findings, isAnswered) : isAnswered ? [] : unreadMarker(unread)),
    [text, findings, unread, isAnswered],
  )
  const problems = useMemo(() => problemMarkers(known), [known])
  return (
    <>
      <CodePane {...props} markers={markers} problems={problems} service={service} />
      <Suspense>
        {asking && (
          <FixDialog
            fix={asking}
            onApply={() => {
              setAsking(null)
              applyPatch(asking.patch)
            }}
            onClose={() => setAsking(null)}
          />
        )}
      </Suspense>
    </>
  )
}

function markersOf(text: string, findings: readonly Finding[], isAnswered: boolean): readonly Marker[] {
  const own = isAnswered ? findings.filter((finding) => !isOfSchema(finding)) : findings
  return findMarkers(toEditor(text), own).map(({ marker }) => marker)
}

/** Of the text at the time of the answer: the editor moves markers along with what is typed until the next one. */
function problemMarkers(known: KnownProblems | null): readonly Marker[] {
  if (!known) return []
  const { config, view } = current()
  return withoutExplained(known.problems, config.unread === null ? view.findings : []).map(
    ({ severity, message, range }) => ({ severity, message, ...range }),
  )
}

function unreadMarker(unread: string): readonly Marker[] {
  const read = readValues(toEditor(unread))
  if (read.ok) return []
  const { message, line, column } = read
  return [
    { severity: 'error', message, startLine: line, startColumn: column, endLine: line, endColumn: 1000 },
  ]
}
