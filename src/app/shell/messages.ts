import { t } from '../../i18n/index.ts'

/** What the frame around form and output says. */
export const messages = {
  skip: () => t`Skip to the form`,
  form: () => t`Form`,
  output: () => t`Output`,
  outputWidth: () => t`Width of the output`,
  footprint: () => t`What it takes`,
  settings: () => t`All settings`,
  chart: () => t`chart`,
  release: () => t`release`,
  cluster: () => t`cluster`,
  undo: () => t`Undo`,
  redo: () => t`Redo`,
  share: () => t`Share`,
}

/** The menu of what can be saved. */
export const downloadMessages = {
  title: () => t`Download`,
  manifests: () => t`All manifests in one file`,
  runbook: () => t`Runbook (Markdown)`,
  everything: () => t`Everything (zip)`,
}

/** The menu of what is needed less often. */
export const moreMessages = {
  title: () => t`More`,
  label: () => t`More: import, drafts, colours, language, keyboard`,
  languageBlocked: () =>
    t`The browser does not let this page remember a language. It follows the browser’s own.`,
  importText: () => t`Import`,
  drafts: () => t`Recent drafts`,
  systemColours: () => t`Colours of the system`,
  light: () => t`Light`,
  dark: () => t`Dark`,
  shortcuts: () => t`Keyboard shortcuts`,
  about: () => t`About`,
}

/** What this page is. */
export const aboutMessages = {
  title: () => t`About vCluster Wizard`,
  purpose: () =>
    t`Turns choices into a correct vcluster.yaml, shows the manifests that Helm creates from it, and says what will break.`,
  covers: (first: string, last: string) =>
    t`It knows the vCluster charts ${first} to ${last}. It is independent of the makers of vCluster, whose trademark the name is.`,
  privacy: () =>
    t`Everything happens in this browser. Nothing that you enter is sent anywhere, and drafts hold no secrets.`,
  licences: () =>
    t`Open source under Apache-2.0. <file>Software of others</file> is part of it, under the licences named there.`,
}

/** The list of keys. */
export const shortcutMessages = {
  title: () => t`Keyboard`,
  mac: () => t`On a Mac, use Command instead of Ctrl, except for Ctrl M.`,
  /** Keys, and what they do. */
  list: (): readonly (readonly [keys: string, what: string])[] => [
    ['/', t`Search all settings`],
    [t`Ctrl Z`, t`Undo the last change (outside text fields)`],
    [t`Ctrl Shift Z`, t`Take an undone change again`],
    [t`Tab, Shift Tab`, t`Next and previous field; leaves the code pane too`],
    [t`Ctrl M`, t`In the code pane: switch between Tab leaving the pane and Tab staying in it`],
    ['F8', t`In the code pane: next finding`],
    [t`Ctrl F`, t`In the code pane: find`],
    ['↑ ↓ ← →', t`In the tree of settings: move, open and close; Enter goes to the setting`],
    ['← →', t`On the tabs: previous and next tab. On the divider: make the output wider or narrower`],
    ['Alt ← →', t`Previous and next step visited (the browser’s back and forward)`],
  ],
}
