import type { Translations } from '../../translations.ts'

export const embeddedEtcd: Translations = {
  'Even number of embedded etcd members': 'Gerade Zahl eingebetteter etcd-Mitglieder',
  'Every control-plane pod is an etcd member here. With an even number the majority is as large as with one member more, so the last one adds cost but no tolerance.':
    'Jeder Control-Plane-Pod ist hier ein etcd-Mitglied. Bei gerader Zahl ist die Mehrheit so groß wie mit einem Mitglied mehr; das letzte kostet also, ohne die Toleranz zu erhöhen.',
  'Start with one replica, then scale': 'Mit einem Replikat beginnen, dann skalieren',
  'On the first install with plain Helm the members start at the same time and may each found a cluster. The vCluster CLI avoids that by itself; with Helm, install one replica, wait, and upgrade to the rest.':
    'Bei der ersten Installation mit Helm allein starten die Mitglieder gleichzeitig und gründen womöglich je einen Cluster. Die vCluster-CLI vermeidet das von selbst; mit Helm ein Replikat installieren, warten und dann per Upgrade die übrigen hinzunehmen.',
  'Embedded etcd needs a licence': 'Eingebettetes etcd braucht eine Lizenz',
  'The feature is in the free tier, but the control plane must have seen a licence: without the platform’s Secret in its namespace it crashes in a loop. Deployed etcd needs none.':
    'Die Funktion gehört zur kostenlosen Stufe, aber die Control Plane muss eine Lizenz gesehen haben: Ohne das Secret der Plattform in ihrem Namespace stürzt sie in einer Schleife ab. Bereitgestelltes etcd braucht keine.',
  'Single embedded etcd member in production': 'Einzelnes eingebettetes etcd-Mitglied in Produktion',
  'One member works, and it can be scaled to three later without losing data.':
    'Ein Mitglied funktioniert und lässt sich später ohne Datenverlust auf drei skalieren.',
  '{0} embedded etcd members survive no more failures ({1}) than {2}.':
    '{0} eingebettete etcd-Mitglieder überstehen nicht mehr Ausfälle ({1}) als {2}.',
  'Use {0} replicas': '{0} Replikate verwenden',
  'Install with 1 replica first, then scale to {0}.':
    'Zuerst mit 1 Replikat installieren, dann auf {0} skalieren.',
  'Embedded etcd works only with a free or paid licence of the vCluster Platform.':
    'Eingebettetes etcd funktioniert nur mit einer kostenlosen oder bezahlten Lizenz der vCluster Platform.',
  'A production cluster has a single etcd member, in its only control-plane pod.':
    'Ein Produktionscluster hat ein einziges etcd-Mitglied, in seinem einzigen Control-Plane-Pod.',
  'Use 3 replicas': '3 Replikate verwenden',
}
