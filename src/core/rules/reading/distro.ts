import type { JsonObject } from '../../json.ts'
import { pathOf } from './path-of.ts'
import { read } from './read.ts'

export type Distro = 'k8s' | 'k3s' | 'k0s'

const distros: readonly Distro[] = ['k8s', 'k3s', 'k0s']

/** Distributions that are switched on; none means k8s. */
export const enabledDistros = (values: JsonObject): readonly Distro[] =>
  distros.filter((distro) => read.flag(values, pathOf(`controlPlane.distro.${distro}.enabled`)))

/** The distribution that runs: from 0.33 always k8s. */
export const distroOf = (values: JsonObject, minor: number): Distro =>
  minor >= 33 ? 'k8s' : (enabledDistros(values)[0] ?? 'k8s')
