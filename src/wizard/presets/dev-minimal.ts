import type { Preset } from './preset.ts'

export const devMinimal: Preset = {
  id: 'dev-minimal',
  title: 'Development',
  summary: 'For sandboxes, demos and a first look: everything at the default.',
  changes: ['Nothing is changed: SQLite, one control-plane pod, one volume on the default storage class.'],
  tradeOffs: [
    'Not highly available: upgrades and node drains interrupt the tenant API for a minute or so while workloads keep running.',
    'Needs a default storage class in the host cluster.',
  ],
  expects: ['storageclass-unset'],
  versions: {},
  patch: () => ({ cluster: { intent: 'development' }, overrides: {} }),
}
