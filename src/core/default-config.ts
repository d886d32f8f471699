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
  text: '',
  unread: null,
  mutes: {},
}

/** The host version that manifests are rendered for where the user names none; the page says so. */
export const defaultKubeVersion = '1.35'
