import { useEffect, useRef, useState } from 'react'
import './editor.css'
import { minimalEdit } from './minimal-edit.ts'
import { monaco } from './monaco.ts'

/** A place in the text that a finding is about. Lines and columns count from 1. */
export interface Marker {
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface CodePaneProps {
  /** Name for assistive technology: `values.yaml`. */
  readonly label: string
  readonly text: string
  readonly markers: readonly Marker[]
  /** Lines (from 1) that the last edit changed. */
  readonly changedLines: readonly number[]
  readonly theme: 'light' | 'dark'
  /** A line (from 1) to select and bring into view; asked for again with a new object. */
  readonly reveal?: { readonly line: number } | null
}

type Editor = ReturnType<typeof monaco.editor.create>

const severities = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
}

function createEditor(host: HTMLElement, label: string): Editor {
  return monaco.editor.create(host, {
    model: monaco.editor.createModel('', 'yaml'),
    ariaLabel: `${label}. Read only. Press Control M to let Tab leave the editor.`,
    readOnly: true,
    renderValidationDecorations: 'on',
    domReadOnly: true,
    automaticLayout: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    fontSize: 12.5,
    lineHeight: 20,
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontLigatures: false,
    stickyScroll: { enabled: true, maxLineCount: 4 },
    folding: true,
    guides: { indentation: true },
    renderLineHighlight: 'none',
    overviewRulerLanes: 2,
    padding: { top: 10, bottom: 10 },
    tabFocusMode: true,
    fixedOverflowWidgets: true,
    scrollbar: { alwaysConsumeMouseWheel: false },
  })
}

function toMarkerData(marker: Marker): Parameters<typeof monaco.editor.setModelMarkers>[2][number] {
  return {
    severity: severities[marker.severity],
    message: marker.message,
    startLineNumber: marker.startLine,
    startColumn: marker.startColumn,
    endLineNumber: marker.endLine,
    endColumn: marker.endColumn,
  }
}

/** A read-only YAML pane that takes new text as the smallest edit, so that scroll, folding and selection survive. */
export default function CodePane(props: CodePaneProps): React.JSX.Element {
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  useEffect(() => {
    if (!host.current) return undefined
    const created = createEditor(host.current, props.label)
    setEditor(created)
    return () => {
      created.getModel()?.dispose()
      created.dispose()
    }
  }, [props.label])
  useEffect(() => showText(editor, props.text), [editor, props.text])
  useEffect(() => showMarkers(editor, props.markers), [editor, props.markers])
  useEffect(() => showChanges(editor, props.changedLines), [editor, props.changedLines])
  useEffect(() => monaco.editor.setTheme(`wizard-${props.theme}`), [props.theme])
  useEffect(() => {
    if (props.reveal) showLine(editor, props.reveal.line)
  }, [editor, props.reveal])
  return <div ref={host} style={{ position: 'absolute', inset: 0 }} data-testid="code-pane" />
}

function showText(editor: Editor | null, text: string): void {
  const model = editor?.getModel()
  const edit = model && minimalEdit(model.getValue(), text)
  if (!edit) return
  const start = model.getPositionAt(edit.start)
  const end = model.getPositionAt(edit.end)
  model.applyEdits([{ range: monaco.Range.fromPositions(start, end), text: edit.text }])
}

function showLine(editor: Editor | null, line: number): void {
  const length = editor?.getModel()?.getLineMaxColumn(line) ?? 1
  editor?.setSelection(new monaco.Range(line, 1, line, length))
  editor?.revealLineInCenter(line)
  editor?.focus()
}

function showMarkers(editor: Editor | null, markers: readonly Marker[]): void {
  const model = editor?.getModel()
  if (model) monaco.editor.setModelMarkers(model, 'findings', markers.map(toMarkerData))
}

function showChanges(editor: Editor | null, lines: readonly number[]): (() => void) | undefined {
  const decorations = editor?.createDecorationsCollection(
    lines.map((line) => ({
      range: new monaco.Range(line, 1, line, 1),
      options: { isWholeLine: true, className: 'wizard-changed-line' },
    })),
  )
  return () => decorations?.clear()
}
