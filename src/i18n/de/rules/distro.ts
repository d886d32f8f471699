import type { Translations } from '../../translations.ts'

export const distro: Translations = {
  'Distribution of a running virtual cluster changed':
    'Distribution eines laufenden virtuellen Clusters geändert',
  'The control plane remembers its distribution in an annotation of its config Secret and exits when it finds another one. Only 0.25 to 0.32 take a step, from k3s to k8s, and it cannot be undone.':
    'Die Control Plane merkt sich ihre Distribution in einer Annotation ihres Konfigurations-Secrets und beendet sich, wenn sie eine andere vorfindet. Nur 0.25 bis 0.32 erlauben einen Wechsel, von k3s zu k8s, und er lässt sich nicht rückgängig machen.',
  'k0s distribution': 'Distribution k0s',
  'vCluster marked k0s deprecated in 0.25 and removed it in 0.26. Data of a k0s tenant cannot be carried over; the tenant has to be built anew with k8s.':
    'In vCluster ist k0s seit 0.25 veraltet und seit 0.26 entfernt. Daten eines k0s-Tenants lassen sich nicht übernehmen; der Tenant muss mit k8s neu aufgebaut werden.',
  'k3s distribution': 'Distribution k3s',
  'vCluster marked k3s deprecated in 0.25 and removed it in 0.33. Releases 0.25 to 0.32 convert a k3s tenant to k8s on upgrade, one way only.':
    'In vCluster ist k3s seit 0.25 veraltet und seit 0.33 entfernt. Die Releases 0.25 bis 0.32 stellen einen k3s-Tenant beim Upgrade auf k8s um, ohne Weg zurück.',
  'More than one distribution': 'Mehr als eine Distribution',
  'A virtual cluster runs one Kubernetes distribution. The chart fails to render, and so would the control plane.':
    'Ein virtueller Cluster hat genau eine Kubernetes-Distribution. Das Chart lässt sich nicht rendern, und auch die Control Plane würde scheitern.',
  'No distribution chosen': 'Keine Distribution gewählt',
  'Without a choice the control plane runs k8s, so the switch of k8s can be left out everywhere; from 0.33 it has no effect at all.':
    'Ohne Auswahl läuft die Control Plane mit k8s; der Schalter für k8s kann überall entfallen, und ab 0.33 ist er ganz wirkungslos.',
  '{0} was removed in 0.{1}.': '{0} wurde in 0.{1} entfernt.',
  '{0} is deprecated and goes away with 0.{1}.': '{0} ist veraltet und entfällt mit 0.{1}.',
  '{0} has no future: 0.25 deprecated it and 0.{1} dropped it.':
    '{0} hat keine Zukunft: Seit 0.25 ist es veraltet, seit 0.{1} entfernt.',
  'Use k8s': 'k8s verwenden',
  'This virtual cluster runs {0} and cannot become {1}.':
    'Dieser virtuelle Cluster läuft mit {0}; ein Wechsel zu {1} ist nicht möglich.',
  'Stay with {0}': '{0} behalten',
  '{0} are both switched on.': '{0} sind gleichzeitig eingeschaltet.',
  'No distribution is switched on, so k8s is used.': 'Keine Distribution ist eingeschaltet, daher gilt k8s.',
  'Leave the switch out': 'Schalter weglassen',
}
