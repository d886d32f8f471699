import type { Situation } from './situation.ts'
import { shellLine, type Words } from './shell-line.ts'

/** A kubectl command in the namespace of the release; what stands behind the namespace is given in `rest`. */
export const kubectl = ({ config }: Situation, verb: string, ...rest: readonly Words[]): string =>
  shellLine('kubectl', ...verb.split(' '), '--namespace', config.release.namespace, ...rest)
