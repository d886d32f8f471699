import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createEditor, type Editor } from './create-editor.ts'
import './editor.css'
import type { LanguageService } from './language-service.ts'
import { fromEditor, toEditor } from './line-ends.ts'
import { editModel } from './edit-model.ts'
import { monaco } from './monaco.ts'
import { registerLanguage } from './register-language.ts'
import { bindKeys, type Writing } from './writing.ts'

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
  /** YAML where it is not said. */
  readonly syntax?: 'yaml' | 'plaintext'
  readonly markers: readonly Marker[]
  /** Markers of a text that may have moved on meanwhile; the same list is not shown again. */
  readonly problems?: readonly Marker[]
  /** Lines (from 1) that the last edit changed. */
  readonly changedLines: readonly number[]
  readonly theme: 'light' | 'dark'
  /** A line (from 1) to select and bring into view; asked for again with a new object. */
  readonly reveal?: { readonly line: number } | null
  /** Missing where the text is only read. */
  readonly writing?: Writing | undefined
  /** Completes and explains what is written. */
  readonly service?: LanguageService
}

const none: readonly Marker[] = []

const severities = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
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

/** A YAML pane that takes new text as the smallest edit, so that cursor, selection, scroll and folding survive. */
export default function CodePane(props: CodePaneProps): React.JSX.Element {
  const host = useRef<HTMLDivElement>(null)
  /** Set while the page writes into the editor, so that its own edits do not come back as the user's. */
  const showing = useRef(false)
  const [editor, setEditor] = useState<Editor | null>(null)
  const { service, problems = none } = props
  const canWrite = props.writing !== undefined
  const typed = useEffectEvent((text: string) => {
    if (!showing.current) props.writing?.onEdit(fromEditor(text, props.text))
  })
  const undo = useEffectEvent(() => props.writing?.onUndo())
  const redo = useEffectEvent(() => props.writing?.onRedo())
  useEffect(() => {
    if (!host.current) return undefined
    const created = createEditor(host.current, props.label, canWrite)
    const model = created.getModel()
    const unbind = canWrite ? bindKeys(created, { onUndo: () => undo(), onRedo: () => redo() }) : undefined
    model?.onDidChangeContent(() => typed(model.getValue()))
    setEditor(created)
    return () => {
      unbind?.()
      model?.dispose()
      created.dispose()
    }
  }, [props.label, canWrite])
  useEffect(() => {
    showing.current = true
    showText(editor, toEditor(props.text))
    showing.current = false
  }, [editor, props.text])
  useEffect(() => showSyntax(editor, props.syntax ?? 'yaml'), [editor, props.syntax])
  useEffect(() => showMarkers(editor, 'findings', props.markers), [editor, props.markers])
  useEffect(() => showMarkers(editor, 'problems', problems), [editor, problems])
  useEffect(() => (editor && service ? registerLanguage(editor, service) : undefined), [editor, service])
  useEffect(() => showChanges(editor, props.changedLines), [editor, props.changedLines])
  useEffect(() => monaco.editor.setTheme(`wizard-${props.theme}`), [props.theme])
  useEffect(() => {
    if (props.reveal) showLine(editor, props.reveal.line)
  }, [editor, props.reveal])
  return <div ref={host} style={{ position: 'absolute', inset: 0 }} data-testid="code-pane" />
}

function showText(editor: Editor | null, text: string): void {
  const model = editor?.getModel()
  if (model) editModel(model, text)
}

function showSyntax(editor: Editor | null, syntax: string): void {
  const model = editor?.getModel()
  if (model) monaco.editor.setModelLanguage(model, syntax)
}

function showLine(editor: Editor | null, line: number): void {
  const length = editor?.getModel()?.getLineMaxColumn(line) ?? 1
  editor?.setSelection(new monaco.Range(line, 1, line, length))
  editor?.revealLineInCenter(line)
  editor?.focus()
}

function showMarkers(editor: Editor | null, owner: string, markers: readonly Marker[]): void {
  const model = editor?.getModel()
  if (model) monaco.editor.setModelMarkers(model, owner, markers.map(toMarkerData))
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
