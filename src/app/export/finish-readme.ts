import { secretPlaceholder } from '../../core/share/index.ts'
import type { TargetFile } from '../../core/targets/index.ts'
import { t } from '../../i18n/index.ts'
import type { FoundSecret } from './find-secrets.ts'
import type { SecretChoice } from './secret-choice.ts'

export interface ReadmeEnd {
  readonly link: string | null
  readonly found: readonly FoundSecret[]
  readonly choice: SecretChoice
  /** Whether `RUNBOOK.md` lies beside it. */
  readonly hasRunbook: boolean
}

const sentences: Readonly<Record<SecretChoice, () => string>> = {
  hidden: () => t`Secrets were left out: put them in where ${secretPlaceholder} stands before you install.`,
  apart: () =>
    t`Secrets stand in secret files of their own. Where a tool takes none, ${secretPlaceholder} stands in their place: put them in before you install.`,
  included: () =>
    t`These files hold secrets in plain text. Keep them out of version control, or encrypt them.`,
}

/** Keys of values may hold any character; in a code span only its own mark and line ends matter. */
const code = (text: string): string => `\`${text.replaceAll(/[`\s]+/g, ' ')}\``

function secretsText({ found, choice }: ReadmeEnd): string {
  if (found.length === 0) return ''
  const places = found.map(({ place, reason }) => `- ${code(place)} (${reason})\n`).join('')
  return `\n${t`## Secrets`}\n\n${sentences[choice]()}\n\n${places}`
}

const linkText = ({ link }: ReadmeEnd): string =>
  link === null ? '' : `\n${t`## Change it`}\n\n${t`[Open this configuration in the wizard](${link})`}\n`

const runbookText = ({ hasRunbook }: ReadmeEnd): string =>
  hasRunbook
    ? `\n${t`## Runbook`}\n\n${t`RUNBOOK.md says how to install, verify, back up and upgrade, with the names of this configuration.`}\n`
    : ''

/** The README of a bundle with what the page knows besides: the runbook, where secrets were, and the link. Other files as they are. */
export function finishReadme(file: TargetFile, end: ReadmeEnd): TargetFile {
  if (file.language !== 'markdown') return file
  const rest = runbookText(end) + secretsText(end) + linkText(end)
  return rest === '' ? file : { ...file, text: file.text + rest }
}
