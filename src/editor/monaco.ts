/**
 * Monaco with what a YAML viewer needs and nothing more; the only importer of the library. The deep paths are those of Monaco 0.57.
 */
import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/diffEditor/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/stickyScroll/register'
import 'monaco-editor/features/suggest/register'
import 'monaco-editor/features/toggleTabFocusMode/register'
// The feature of that name brings the list alone, not the keys and commands that open it.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController'
import 'monaco-editor/languages/definitions/yaml/register'
import { startEditorWorker } from './worker-url.ts'

globalThis.MonacoEnvironment = { getWorker: startEditorWorker }

const colours = {
  light: {
    mark: '#fff4c2',
    accent: '2456d6',
    background: '#ffffff',
    raised: '#f3f5f8',
    text: '1a2027',
    faint: '66717e',
    // Comments stay legible on changed lines, too.
    comment: '57626f',
    added: '1b6e3c',
    removed: 'b3261e',
  },
  dark: {
    mark: '#3b3413',
    accent: '8db0ff',
    background: '#161a20',
    raised: '#1f252e',
    text: 'e7ebf0',
    faint: '8996a5',
    comment: '9aa6b4',
    added: '6fd198',
    removed: 'ff8f85',
  },
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
      { token: 'comment', foreground: colour.comment },
    ],
    colors: {
      'editor.background': colour.background,
      'editorLineNumber.foreground': `#${colour.faint}`,
      'diffEditor.insertedLineBackground': `#${colour.added}12`,
      'diffEditor.insertedTextBackground': `#${colour.added}18`,
      'diffEditor.removedLineBackground': `#${colour.removed}12`,
      'diffEditor.removedTextBackground': `#${colour.removed}18`,
      'diffEditor.unchangedCodeBackground': '#00000000',
      'diffEditor.unchangedRegionBackground': colour.raised,
      'diffEditor.unchangedRegionForeground': `#${colour.comment}`,
      'diffEditor.unchangedRegionShadow': '#00000000',
      'diffEditor.diagonalFill': `#${colour.faint}33`,
    },
  })
}
defineTheme('light')
defineTheme('dark')

export { monaco }
