import { t } from '../../i18n/index.ts'
import type { TargetFile, TargetInput } from './target.ts'

/** What the README says of one target. */
export interface Section {
  readonly title: string
  readonly description: string
  /** Names within the bundle. */
  readonly files: readonly TargetFile[]
  readonly notes: readonly string[]
  /** Why the target is not in the bundle; null where it is. */
  readonly missing: string | null
}

/** Files of one kind are not listed one by one. */
const listed = 4

/** Texts that may come from outside, in one line and without a meaning in Markdown. */
const plain = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_<>[\]#|!]/g, (character) => `\\${character}`)

function fileList(files: readonly TargetFile[]): string {
  const names = files.map(({ name }) => `\`${name}\``)
  const more = names.length - listed
  return more > 0 ? t`${names.slice(0, listed).join(', ')} and ${more} more` : names.join(', ')
}

function sectionText(
  { title, description, files, notes, missing }: Section,
  common: ReadonlySet<string>,
): string {
  if (missing !== null) return `## ${title}\n\n${t`Not included.`} ${plain(missing)}\n`
  const own = notes.filter((note) => !common.has(note))
  const list = own.map((note) => `- ${plain(note)}\n`).join('')
  return `## ${title}\n\n${description}\n\n${t`Files: ${fileList(files)}`}\n${list && `\n${list}`}`
}

/** Notes that every target in the bundle gives are said once. */
function commonNotes(sections: readonly Section[]): ReadonlySet<string> {
  const [first, ...others] = sections.filter(({ missing }) => missing === null)
  return new Set(first?.notes.filter((note) => others.every(({ notes }) => notes.includes(note))))
}

/** The README of a bundle, in Markdown: what it installs, which folder serves which tool, and what to mind. */
export function readme({ config, catalog }: TargetInput, sections: readonly Section[]): string {
  const { name, namespace, isUpgrade } = config.release
  const common = commonNotes(sections)
  const purpose = isUpgrade
    ? t`These files upgrade one virtual cluster.`
    : t`These files install one virtual cluster.`
  const head = `# ${t`Virtual cluster`}

${purpose} ${t`Use one of the ways below: each does the whole work, and two of them would get in each other's way. Each folder stands for itself.`}

| | |
|---|---|
| ${t`Release`} | ${plain(name)} |
| ${t`Namespace`} | ${plain(namespace)} |
| ${t`Chart`} | vcluster ${catalog.chartVersion} |
`
  const shared = [...common].map((note) => `- ${plain(note)}\n`).join('')
  return [
    head,
    ...(shared ? [`## ${t`Before you start`}\n\n${shared}`] : []),
    ...sections.map((section) => sectionText(section, common)),
  ].join('\n')
}
