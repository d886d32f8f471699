import { t } from '../../i18n/index.ts'

/** What the import says. */
export const messages = {
  title: () => t`Import`,
  cancel: () => t`Cancel`,
  back: () => t`Back`,
  keepWork: () => t`Keep my work`,
  replaceWork: () => t`Replace my work`,
  takeValues: () => t`Use these values`,
  keepAsRunning: () => t`Keep as what runs now`,
  reading: () => t`Reading…`,
  read: () => t`Read it`,

  sources: () =>
    t`A values file, also of a chart before 0.20; a Flux HelmRelease, an Argo CD Application; the output of <code>helm get values</code> or <code>helm get manifest</code>; a config Secret or its base64. Up to 1 MB. It stays in this browser.`,
  text: () => t`Text`,
  fileToImport: () => t`File to import`,
  openFile: () => t`Open a file`,
  orDrop: () => t`or drop it anywhere on the page`,
  dropHere: () => t`Drop to import`,
  dropLead: () => t`One file or text, up to 1 MB. It stays in this browser.`,
  longText: (title: string, lines: string) => t`${title}, ${lines} lines`,
  takeAnother: () => t`Take another`,
  whichDistro: () => t`Which distribution are they for?`,

  recognised: (settings: string, source: string) => t`${settings}, from ${source}`,
  chartVersion: () => t`Chart version`,
  chartThatFits: (minor: string) => t`${minor} - fits all keys`,
  chartThatLacks: (minor: string) => t`${minor} - lacks keys`,

  whatToDo: () => t`What to do with it`,
  takeOnPage: () => t`Use these values on the page`,
  runsNow: () => t`This is what runs now`,
  runsNowHelp: () =>
    t`Kept as what is deployed, and the release becomes an upgrade: later changes are judged against it.`,
  takeName: (name: string) => t`Take over the name ${name}`,
  takeNamespace: (namespace: string) => t`Take over the namespace ${namespace}`,
  takeBoth: (name: string, namespace: string) => t`Take over the name ${name} and namespace ${namespace}`,

  replacesValues: () => t`This replaces the values on the page`,
  tooManyToCompare: (before: number, after: number) =>
    t`${before} lines go, ${after} come: too many to compare here.`,
  valuesChanges: () => t`Changes to the values file`,
  valuesFile: () => t`Values file`,
  lines: (count: number) => (count === 1 ? t`1 line` : t`${count} lines`),
  tooLongToShow: () => t`It is too long to show here.`,

  readerMissing: () => t`The reader could not be loaded. Try again.`,
  oneAtATime: () => t`Drop one file at a time: an import is one set of values.`,
  droppedTextTooLong: () => t`The dropped text is longer than 1 MiB, which is the most that can be imported.`,
  droppedText: () => t`dropped text`,
  pastedText: () => t`pasted text`,
  fileTooLarge: (name: string, mebibytes: string) =>
    t`${name} has ${mebibytes} MiB. At most 1 MiB can be imported; a values file is far smaller.`,
  noTextFile: (name: string) => t`${name} is no text file. Import YAML, JSON or the output of Helm.`,
  unreadableFile: (name: string) =>
    t`The browser cannot read ${name}. A folder cannot be imported; choose a file in it.`,
  findings: () => t`Findings`,
}
