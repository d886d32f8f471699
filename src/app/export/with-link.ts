import type { TargetFile } from '../../core/targets/index.ts'

const words = '# Made with vCluster Wizard. This link opens the configuration again:'
/** Such a head of an earlier export, in a values file that was imported. */
const earlier =
  /^# Made with vCluster Wizard\. This link opens the configuration again:\r?\n# https?:\S+\r?\n/
const mark = '\ufeff'

/** The file with the link in a comment on top, in place of an earlier one; the file itself without a link and where comments would show. */
export function withLink(file: TargetFile, link: string | null): TargetFile {
  if (link === null || file.language === 'markdown') return file
  const start = file.text.startsWith(mark) ? mark : ''
  const end = file.text.includes('\r\n') ? '\r\n' : '\n'
  const body = file.text.slice(start.length).replace(earlier, '')
  return { ...file, text: `${start}${words}${end}# ${link}${end}${body}` }
}
