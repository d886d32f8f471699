import type { Condition } from '../step.ts'
import { isOn } from './is-on.ts'

const otherDistros = ['controlPlane.distro.k3s.enabled', 'controlPlane.distro.k0s.enabled'].map(isOn)

/** Neither k3s nor k0s is switched on: the chart falls back to k8s whatever its own switch says. */
export const usesK8s: Condition = (config, view) => !otherDistros.some((other) => other(config, view))
