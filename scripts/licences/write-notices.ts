import type { Package } from './production-packages.ts'

const line = '-'.repeat(78)

function section({ name, version, licence, texts }: Package): string {
  const text =
    texts.length > 0 ? texts.join('\n\n') : `The package brings no text of its licence: ${licence}.`
  return `${line}\n${name} ${version} (${licence})\n${line}\n\n${text}\n`
}

/** The notices that go along with the site: each package with the full texts of its licence. */
export const writeNotices = (packages: readonly Package[]): string =>
  [
    'The vCluster Wizard is licensed under the Apache License 2.0.',
    `It is built with ${packages.length} packages of others, under the licences below.\n`,
    ...packages.map(section),
  ].join('\n')
