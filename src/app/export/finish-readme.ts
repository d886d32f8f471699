import { secretPlaceholder } from '../../core/share/index.ts'
import type { TargetFile } from '../../core/targets/index.ts'
import type { FoundSecret } from './find-secrets.ts'
import type { SecretChoice } from './secret-choice.ts'

export interface ReadmeEnd {
  readonly link: string | null
  readonly found: readonly FoundSecret[]
  readonly choice: SecretChoice
}

const sentences: Readonly<Record<SecretChoice, string>> = {
  hidden: `Secrets were left out: put them in where ${secretPlaceholder} stands before you install.`,
  apart: `Secrets stand in secret files of their own. Where a tool takes none, ${secretPlaceholder} stands in their place: put them in before you install.`,
  included: 'These files hold secrets in plain text. Keep them out of version control, or encrypt them.',
}

/** Keys of values may hold any character; in a code span only its own mark and line ends matter. */
const code = (text: string): string => `\`${text.replaceAll(/[`\s]+/g, ' ')}\``

function secretsText({ found, choice }: ReadmeEnd): string {
  if (found.length === 0) return ''
  const places = found.map(({ place, reason }) => `- ${code(place)} (${reason})\n`).join('')
  return `\n## Secrets\n\n${sentences[choice]}\n\n${places}`
}

/** The README of a bundle with what the page knows besides: where secrets were, and the link. Other files as they are. */
export function finishReadme(file: TargetFile, end: ReadmeEnd): TargetFile {
  if (file.language !== 'markdown') return file
  const link =
    end.link === null ? '' : `\n## Change it\n\n[Open this configuration in the wizard](${end.link})\n`
  const rest = secretsText(end) + link
  return rest === '' ? file : { ...file, text: file.text + rest }
}
