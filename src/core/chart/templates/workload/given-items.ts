import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'

/** `{{ if list }}{{ toYaml list }}{{ end }}` among the items of another list. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the place decides
export const givenItems = <T>(list: Json | undefined): readonly T[] => (truthy(list) ? (list as T[]) : [])
