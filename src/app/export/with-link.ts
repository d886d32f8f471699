import type { TargetFile } from '../../core/targets/index.ts'
import { t } from '../../i18n/index.ts'

/**
 * Such a head of an earlier export, in a values file that was imported. It may have been made in another language: a sentence that ends
 * in our name, a sentence that announces the link, and below them one of our links.
 */
const earlier = /^# [^\r\n]{0,50}\bvCluster Wizard\. [^\r\n]{1,100}:\r?\n# https?:\S+#\d+\.[\w-]+\r?\n/
const mark = '\ufeff'

/** The file with the link in a comment on top, in place of an earlier one; the file itself without a link and where comments would show. */
export function withLink(file: TargetFile, link: string | null): TargetFile {
  if (link === null || file.language === 'markdown') return file
  const start = file.text.startsWith(mark) ? mark : ''
  const end = file.text.includes('\r\n') ? '\r\n' : '\n'
  const body = file.text.slice(start.length).replace(earlier, '')
  const words = t`Made with vCluster Wizard. This link opens the configuration again:`
  return { ...file, text: `${start}# ${words}${end}# ${link}${end}${body}` }
}
