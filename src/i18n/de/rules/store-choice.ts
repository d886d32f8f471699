import type { Translations } from '../../translations.ts'

/** The German of rules/store-choice.ts. */
export const storeChoice: Translations = {
  'Embedded SQLite by default': 'Standardmäßig eingebettetes SQLite',
  'Without a choice the state is a SQLite file in the control-plane pod. That is fine for sandboxes and needs nothing else, but it allows one replica only.':
    'Ohne eigene Wahl liegt der Zustand in einer SQLite-Datei im Control-Plane-Pod. Das reicht für Sandboxes und braucht sonst nichts, erlaubt aber nur ein Replikat.',
  'No store is chosen, so the state is in an embedded SQLite file.':
    'Es ist kein Store gewählt, also liegt der Zustand in einer eingebetteten SQLite-Datei.',
  'Foreign data source for the embedded database': 'Fremde Datenquelle für die eingebettete Datenbank',
  'The control plane hands the data source to kine as it is, so it may work, but the cluster still counts as SQLite: more than one replica is refused and the connection is not documented.':
    'Die Control Plane reicht die Datenquelle unverändert an kine weiter. Das kann funktionieren, der Cluster zählt aber weiter als SQLite: Mehr als ein Replikat wird abgelehnt, und die Verbindung ist nicht dokumentiert.',
  'no scheme': 'kein Schema',
  'The embedded database points to another store ({0}), yet the cluster counts as SQLite.':
    'Die eingebettete Datenbank zeigt auf einen anderen Store ({0}), der Cluster zählt aber als SQLite.',
  'Make it an external database': 'Zur externen Datenbank machen',
  'External database described but not switched on':
    'Externe Datenbank beschrieben, aber nicht eingeschaltet',
  'Without its switch the whole section is ignored and the cluster starts on SQLite in its own pod.':
    'Ohne ihren Schalter wird der ganze Abschnitt ignoriert, und der Cluster startet mit SQLite im eigenen Pod.',
  'The external database has an address but is not switched on: SQLite is used.':
    'Die externe Datenbank hat eine Adresse, ist aber nicht eingeschaltet: Verwendet wird SQLite.',
  'Switch the external database on': 'Externe Datenbank einschalten',
  'More than one backing store': 'Mehr als ein Backing Store',
  'A virtual cluster keeps its state in one place. The chart fails to render; where an explicit claim setting hides the conflict, one of the stores is used silently.':
    'Ein virtueller Cluster hält seinen Zustand an einem Ort. Das Chart lässt sich nicht rendern; wo eine ausdrückliche Claim-Einstellung den Konflikt verdeckt, wird stillschweigend einer der Stores verwendet.',
  'Keep {0}': '{0} behalten',
  '{0} are switched on at the same time.': 'Gleichzeitig eingeschaltet: {0}.',
  'SQLite in production': 'SQLite in Produktion',
  'SQLite is one file on one volume in one pod: no second replica, no take-over, and the volume is a single point of failure. etcd or an external database is the usual choice for production.':
    'SQLite ist eine Datei auf einem Volume in einem Pod: kein zweites Replikat, keine Übernahme, und das Volume ist ein Single Point of Failure. Für Produktion sind etcd oder eine externe Datenbank die übliche Wahl.',
  'A production cluster would keep its whole state in one SQLite file.':
    'Ein Produktionscluster hätte seinen gesamten Zustand in einer SQLite-Datei.',
  'Use deployed etcd with 3 members': 'Bereitgestelltes etcd mit 3 Mitgliedern verwenden',
}
