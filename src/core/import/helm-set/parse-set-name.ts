/** Helm's own bound is 65536; a list as long as that is a slip or an attack. */
const maxIndex = 1000
const maxSteps = 30

/**
 * The path that the name in `--set NAME=value` means: keys are separated by dots, `\.` is a dot within a key, `[0]` an item of a list
 * (as a number). Null where Helm would refuse it, or where it reaches too far. Source: helm.sh/docs/intro/using_helm, "--set".
 */
export function parseSetName(name: string): readonly (string | number)[] | null {
  const steps: (string | number)[] = []
  const token = /\[(\d+)\]|((?:\\.|[^.[\]=,\\])+)|(\.)/gsy
  let isAfterDot = true
  while (token.lastIndex < name.length) {
    const [, index, key, dot] = token.exec(name) ?? []
    if (dot !== undefined) {
      if (isAfterDot) return null
      isAfterDot = true
      continue
    }
    if (index !== undefined && (steps.length === 0 || isAfterDot)) return null
    if (key !== undefined && !isAfterDot) return null
    if (index === undefined && key === undefined) return null
    if (index !== undefined && Number(index) > maxIndex) return null
    steps.push(index === undefined ? (key ?? '').replaceAll(/\\(.)/gs, '$1') : Number(index))
    isAfterDot = false
  }
  return steps.length === 0 || isAfterDot || steps.length > maxSteps ? null : steps
}
