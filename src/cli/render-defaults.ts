import { defaultConfig, defaultKubeVersion } from '../core/index.ts'

/** What `helm template` takes where nothing is said; chart and host version as on the page. */
export const renderDefaults = {
  chart: defaultConfig.chart,
  name: 'release-name',
  namespace: 'default',
  kubeVersion: defaultKubeVersion,
}
