import { t } from '../../i18n/index.ts'
import type { TargetInput } from './target.ts'

/** RFC 1123 names as Kubernetes takes them: labels, and with dots between them. */
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
/** Longest release name that Helm takes (helm pkg/chartutil/validate_name.go). */
const longestName = 53
const longestNamespace = 63

/** What every tool refuses, whatever it is given: names that are none, and values that the chart does not take. */
export function releaseNotes({ config, view }: TargetInput): readonly string[] {
  const { name, namespace } = config.release
  const notes: string[] = []
  if (name.length > longestName || !subdomain.test(name))
    notes.push(
      t`Helm and Kubernetes refuse the release name: it takes 1 to ${longestName} lower-case letters, digits, hyphens and dots, with a letter or digit at both ends.`,
    )
  if (namespace.length > longestNamespace || !label.test(namespace))
    notes.push(
      t`Kubernetes refuses the namespace: it takes 1 to ${longestNamespace} lower-case letters, digits and hyphens, with a letter or digit at both ends.`,
    )
  const [refusal] = view.refusals
  if (refusal) notes.push(t`The chart refuses these values, so nothing will be installed: ${refusal.message}`)
  return notes
}
