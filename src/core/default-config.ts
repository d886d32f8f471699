import type { Config } from './config.ts'

/** What a new visitor starts from: the newest chart, nothing overridden, nothing known about the cluster. */
export const defaultConfig: Config = {
  chart: '0.36',
  release: { name: 'my-vcluster', namespace: 'vcluster-my-vcluster', isUpgrade: false },
  cluster: {
    intent: 'development',
    platform: null,
    kubeVersion: null,
    nodes: null,
    zones: null,
    licence: null,
    previous: null,
  },
  overrides: {},
}
