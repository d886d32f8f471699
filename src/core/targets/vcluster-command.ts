import type { Release } from '../config.ts'
import { commandLine } from './command-line.ts'

/**
 * The command of the vCluster CLI that creates or upgrades the virtual cluster with values files (later ones win). The options are the
 * same in 0.20 to 0.36 (loft-sh/vcluster pkg/cli/flags/create/create.go at these tags); the CLI makes the namespace by itself.
 */
export function vclusterCommand(
  release: Release,
  chartVersion: string,
  ...valuesFiles: readonly string[]
): string {
  return commandLine({
    words: 'vcluster create',
    args: [release.name],
    options: [
      ['--namespace', release.namespace],
      ['--chart-version', chartVersion],
      ...valuesFiles.map((file) => ['--values', file]),
      ...(release.isUpgrade ? [['--upgrade']] : []),
    ],
  })
}
