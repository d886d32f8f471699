import type { Translations } from '../../translations.ts'

/** The German of rules/upgrade-restart.ts. */
export const upgradeRestart: Translations = {
  'Upgrade restarts the control plane': 'Upgrade startet die Control Plane neu',
  'The pods carry a hash of all values, so any change of a value replaces every control-plane pod. With one replica the tenant API is away for that time; workloads keep running.':
    'Die Pods tragen einen Hash aller Values, sodass jede Änderung eines Werts alle Control-Plane-Pods ersetzt. Mit einem Replikat ist die Tenant-API so lange weg; Workloads laufen weiter.',
  'This upgrade restarts the control-plane pod.': 'Dieses Upgrade startet den Control-Plane-Pod neu.',
  'This upgrade restarts all {0} control-plane pods.':
    'Dieses Upgrade startet alle {0} Control-Plane-Pods neu.',
}
