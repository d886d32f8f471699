import type { Translations } from '../../translations.ts'

export const chartVersion: Translations = {
  'Release out of maintenance': 'Release wird nicht mehr gepflegt',
  'Nobody fixes bugs or vulnerabilities in it any more, and it knows no newer Kubernetes.':
    'Fehler und Sicherheitslücken behebt darin niemand mehr, und neuere Kubernetes-Versionen kennt es nicht.',
  'Upgrade over several minor releases': 'Upgrade über mehrere Minor-Releases',
  'Only upgrades from one minor release to the next are tested. Charts before 0.24.2 must pass through it before 0.29 (etcd 3.6), and k3s tenants must move to k8s before 0.33.':
    'Getestet sind nur Upgrades von einem Minor-Release zum nächsten. Charts vor 0.24.2 müssen vor 0.29 (etcd 3.6) über diese Version gehen, und k3s-Tenants müssen vor 0.33 auf k8s umziehen.',
  'vCluster {0} reached its end of life on {1}.': (minor, day) =>
    `vCluster ${minor} hat am ${String(day).split('-').toReversed().join('.')} End of Life erreicht.`,
  'From 0.{0} to {1} the upgrade should go through {2}.':
    'Von 0.{0} auf {1} sollte das Upgrade über {2} führen.',
}
