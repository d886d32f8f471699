import type { Release } from '../config.ts'
import { chartSource } from './chart-source.ts'
import { commandLine } from './command-line.ts'

/**
 * The command that installs or upgrades the release with values files (`values.yaml` where none is named; later ones win). One option a
 * line. The namespace is always named, and made on the first install.
 */
export function helmCommand(
  release: Release,
  chartVersion: string,
  ...valuesFiles: readonly string[]
): string {
  const files = valuesFiles.length > 0 ? valuesFiles : ['values.yaml']
  return commandLine({
    words: 'helm upgrade --install',
    args: [release.name, chartSource.chart],
    options: [
      ['--repo', chartSource.repository],
      ['--version', chartVersion],
      ['--namespace', release.namespace],
      ...(release.isUpgrade ? [] : [['--create-namespace']]),
      ...files.map((file) => ['--values', file]),
    ],
  })
}
