import type { Container } from 'kubernetes-types/core/v1'
import { toYaml } from '../../../go/to-yaml.ts'
import type { Json } from '../../../json.ts'
import { block } from './block.ts'

/**
 * What is left of several legacy v2 plugins. The chart forgets the line break between them, so the hyphen of the next item ends up
 * behind the last word of the one before, and the keys of both belong to one container: the last wins.
 * @throws TemplateError('manifest') where that last word cannot take a hyphen (`{}`, quoted text)
 */
export function mergeUnbroken(containers: readonly Container[]): Container[] {
  const [first, ...others] = containers
  if (!first) return []
  return [
    others.reduce<Container>(
      (merged, next, index) => ({ ...merged, ...hyphenated(containers[index] ?? first), ...next }),
      first,
    ),
  ]
}

/** The end of a container's text with a hyphen behind it. Resources, where there are any, are printed last; else the mounts are. */
function hyphenated(container: Container): Partial<Container> {
  const key = container.resources ? 'resources' : 'volumeMounts'
  return { [key]: block(`${toYaml(container[key] as Json | undefined)}-`) }
}
