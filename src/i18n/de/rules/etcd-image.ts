import type { Translations } from '../../translations.ts'

export const etcdImage: Translations = {
  'Downgrade of etcd': 'Downgrade von etcd',
  'An older minor release of etcd does not read the database of a newer one. Only a snapshot that is restored goes back.':
    'Ein älteres Minor-Release von etcd liest die Datenbank eines neueren nicht. Zurück führt nur ein wiederhergestellter Snapshot.',
  'Etcd tag of another registry': 'etcd-Tag einer anderen Registry',
  'registry.k8s.io tags etcd as 3.6.4-0, quay.io/coreos/etcd as v3.6.4. A tag in the form of the other registry cannot be pulled.':
    'registry.k8s.io vergibt für etcd Tags wie 3.6.4-0, quay.io/coreos/etcd wie v3.6.4. Ein Tag in der Form der anderen Registry lässt sich nicht laden.',
  'Etcd without the probes of this chart': 'etcd ohne die Probes dieses Charts',
  'From 0.28 on the probes ask for /livez and /readyz, which etcd has since 3.5.12. Older members fail their startup probe and restart for ever.':
    'Ab 0.28 fragen die Probes /livez und /readyz ab, die etcd seit 3.5.12 hat. Ältere Mitglieder scheitern an ihrer Startup-Probe und starten endlos neu.',
  'Jump from an old etcd 3.5 to 3.6': 'Sprung von einem alten etcd 3.5 auf 3.6',
  'Before 3.5.24 etcd can carry along members that do not exist any more, and 3.6 then fails to start. Go through the latest 3.5 first: with vCluster 0.26 to 0.28, or by setting the tag.':
    'Vor 3.5.24 kann etcd Mitglieder mitführen, die es nicht mehr gibt, und 3.6 startet dann nicht. Zuerst über das neueste 3.5 gehen: mit vCluster 0.26 bis 0.28 oder durch Setzen des Tags.',
  'etcd 3.{0} cannot read the data of the etcd 3.{1} that runs now.':
    'etcd 3.{0} kann die Daten des laufenden etcd 3.{1} nicht lesen.',
  'quay.io tags etcd with a leading v: {0} instead of {1}.':
    'quay.io vergibt etcd-Tags mit führendem v: {0} statt {1}.',
  nothing: 'nichts',
  'registry.k8s.io has no etcd tag "{0}"; its tags look like {1}.':
    'registry.k8s.io hat kein etcd-Tag „{0}“; die Tags dort sehen aus wie {1}.',
  'etcd 3.{0} has no /livez and /readyz, so its startup probe always fails.':
    'etcd 3.{0} hat weder /livez noch /readyz, daher scheitert seine Startup-Probe immer.',
  'Use the default tag': 'Standard-Tag verwenden',
  'etcd 3.5.{0} should be upgraded to 3.5.25 before it becomes 3.{1}.':
    'etcd 3.5.{0} sollte erst auf 3.5.25 und dann auf 3.{1} aktualisiert werden.',
  'Use 3.5.25-0 for this step': '3.5.25-0 für diesen Schritt verwenden',
}
