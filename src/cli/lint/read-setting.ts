import { parseKubeVersion, type Version } from '../../core/index.ts'
import { UsageError } from '../usage-error.ts'
import { choices } from './choices.ts'
import type { Setting } from './judge.ts'
import type { LintOptions } from './lint-options.ts'
import { readChoice } from './read-choice.ts'

/** The release and the host cluster that the options describe. @throws UsageError */
export function readSetting(given: LintOptions, { catalog }: Version): Setting {
  const { name, namespace, upgrade: isUpgrade, intent, platform, licence } = given
  const kubeVersion = given['kube-version'] ?? null
  if (kubeVersion !== null && !parseKubeVersion(kubeVersion))
    throw new UsageError(`"${kubeVersion}" is no Kubernetes version`)
  return {
    chart: catalog.minor,
    release: { name, namespace, isUpgrade },
    cluster: {
      intent: readChoice('--intent', intent, choices.intent),
      platform: platform === undefined ? null : readChoice('--platform', platform, choices.platform),
      kubeVersion,
      nodes: readCount('--nodes', given.nodes),
      zones: readCount('--zones', given.zones),
      licence: licence === undefined ? null : readChoice('--licence', licence, choices.licence),
      previous: null,
    },
  }
}

function readCount(option: string, text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^\d{1,5}$/.test(text)) throw new UsageError(`${option} takes a number, not ${JSON.stringify(text)}`)
  return Number(text)
}
