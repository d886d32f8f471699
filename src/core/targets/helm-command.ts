import type { Release } from '../config.ts'
import { shellQuote } from './shell-quote.ts'

/** The chart's public repository. */
const repository = 'https://charts.loft.sh'

/**
 * The command that installs or upgrades the release with a values file. One option a line. The namespace is always named, and made on
 * the first install.
 */
export function helmCommand(release: Release, chartVersion: string, valuesFile = 'values.yaml'): string {
  const options = [
    `--repo ${repository}`,
    `--version ${shellQuote(chartVersion)}`,
    `--namespace ${shellQuote(release.namespace)}`,
    ...(release.isUpgrade ? [] : ['--create-namespace']),
    `--values ${shellQuote(valuesFile)}`,
  ]
  return [`helm upgrade --install ${shellQuote(release.name)} vcluster`, ...options].join(' \\\n  ') + '\n'
}
