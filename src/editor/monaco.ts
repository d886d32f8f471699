/**
 * Monaco with what a YAML viewer needs and nothing more; the only importer of the library. The deep paths are those of Monaco 0.57.
 */
import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/diffEditor/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/stickyScroll/register'
import 'monaco-editor/features/toggleTabFocusMode/register'
import 'monaco-editor/languages/definitions/yaml/register'
import { startEditorWorker } from './worker-url.ts'

globalThis.MonacoEnvironment = { getWorker: startEditorWorker }

const colours = {
  light: { mark: '#fff4c2', accent: '2456d6', background: '#ffffff', text: '1a2027', faint: '66717e' },
  dark: { mark: '#3b3413', accent: '8db0ff', background: '#161a20', text: 'e7ebf0', faint: '8996a5' },
}

function defineTheme(name: 'light' | 'dark'): void {
  const colour = colours[name]
  monaco.editor.defineTheme(`wizard-${name}`, {
    base: name === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: 'type', foreground: colour.accent },
      { token: 'string', foreground: colour.text },
      { token: 'number', foreground: colour.text },
      { token: 'keyword', foreground: colour.text },
      { token: 'comment', foreground: colour.faint },
    ],
    colors: { 'editor.background': colour.background, 'editorLineNumber.foreground': `#${colour.faint}` },
  })
}
defineTheme('light')
defineTheme('dark')

export { monaco }
