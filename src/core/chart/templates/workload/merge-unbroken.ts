import type { Container } from 'kubernetes-types/core/v1'
import { fromYaml } from '../../../go/from-yaml.ts'
import { toYaml } from '../../../go/to-yaml.ts'
import type { Json, JsonObject } from '../../../json.ts'

/**
 * What is left of several legacy v2 plugins. The chart forgets the line break between them, so the hyphen of the next item ends up
 * behind the last word of the one before, and the keys of both belong to one container: the last wins.
 * @throws TemplateError('manifest') where that last word cannot take a hyphen (`{}`, quoted text)
 */
export function mergeUnbroken(containers: readonly Container[]): Container[] {
  const [last] = containers.slice(-1)
  if (!last || containers.length === 1) return [...containers]
  const before: object[] = containers.slice(0, -1).map(withHyphen)
  return [Object.assign({}, ...before, last) as Container]
}

/** A container whose text has a hyphen behind it. Resources, where there are any, are printed last; else the mounts are. */
function withHyphen(container: Container): Container {
  const key = container.resources ? 'resources' : 'volumeMounts'
  const text = toYaml(container[key] as Json | undefined).replaceAll(/^/gm, '  ')
  return { ...container, [key]: (fromYaml(`${key}:\n${text}-\n`) as JsonObject)[key] }
}
