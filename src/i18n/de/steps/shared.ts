import type { Translations } from '../../translations.ts'

/** Titles and fields that more than one step has. */
export const stepsShared: Translations = {
  'Control plane': 'Control Plane',
  etcd: 'etcd',
  'Tenant CoreDNS': 'CoreDNS des Tenants',
  members: 'Mitglieder',
  seconds: 'Sekunden',
  Registry: 'Registry',
  Repository: 'Repository',
  Tag: 'Tag',
  'Pull policy': 'Pull-Policy',
  'Extra arguments': 'Zusätzliche Argumente',
  Command: 'Befehl',
  'Environment variables': 'Umgebungsvariablen',
  'CPU request': 'CPU-Request',
  'CPU limit': 'CPU-Limit',
  'Memory request': 'Memory-Request',
  'Memory limit': 'Memory-Limit',
  'Pod labels': 'Labels der Pods',
  'Pod annotations': 'Annotationen der Pods',
  'Pod security context': 'Security-Context des Pods',
  'Container security context': 'Security-Context des Containers',
  'Service links': 'Service-Links',
  'StatefulSet labels': 'Labels des StatefulSets',
  'StatefulSet annotations': 'Annotationen des StatefulSets',

  'etcd members': 'etcd-Mitglieder',
  'Number of etcd members: 1, 3 or 5, because only odd numbers add tolerance. It is fixed for life, the chart never adds or removes members of a running cluster.':
    'Zahl der etcd-Mitglieder: 1, 3 oder 5, denn nur ungerade Zahlen erhöhen die Ausfalltoleranz. Sie steht für immer fest; das Chart fügt einem laufenden Cluster nie Mitglieder hinzu und entfernt keine.',
  'Host that the etcd image is pulled from. A default image registry for all images overrides it.':
    'Host, von dem das etcd-Image geladen wird. Eine Standard-Registry für alle Images hat Vorrang.',
  'Path of the etcd image below the registry, without the host.':
    'Pfad des etcd-Images unterhalb der Registry, ohne Host.',
  'etcd version. Leave it to the chart, and never lower it: etcd cannot go back to an older minor.':
    'etcd-Version. Dem Chart überlassen und nie senken: etcd kann nicht auf eine ältere Minor-Version zurück.',
  'When a node pulls the etcd image. Empty leaves it to Kubernetes: Always for the tag latest, otherwise IfNotPresent.':
    'Wann ein Node das etcd-Image lädt. Leer entscheidet Kubernetes: Always beim Tag latest, sonst IfNotPresent.',
  'Flags appended to the etcd command, one per entry in the form --name=value. With a higher database quota also raise the volume, to about 2.5 times the quota.':
    'Flags, die an den etcd-Befehl angehängt werden, eines je Eintrag in der Form --name=value. Mit höherer Datenbank-Quota auch das Volume vergrößern, auf etwa das 2,5-Fache der Quota.',
  'Added to the etcd container. Values must be text, so quote numbers.':
    'Kommen zum etcd-Container hinzu. Werte müssen Text sein, Zahlen also in Anführungszeichen.',
  'Labels of the etcd StatefulSet object. They do not reach its pods, so selectors cannot use them.':
    'Labels des StatefulSet-Objekts von etcd. Sie erreichen dessen Pods nicht; Selektoren können sie daher nicht nutzen.',
  'Annotations of the etcd StatefulSet object.': 'Annotationen des StatefulSet-Objekts von etcd.',
  'Labels of the etcd pods, usable in selectors. The keys app and release are taken.':
    'Labels der etcd-Pods, in Selektoren nutzbar. Die Schlüssel app und release sind vergeben.',
  'Annotations of the etcd pods, for instance for a service mesh or a scraper. A change restarts the members.':
    'Annotationen der etcd-Pods, etwa für ein Service-Mesh oder einen Scraper. Eine Änderung startet die Mitglieder neu.',
  'Security context of the etcd pods; nothing is inherited from the control plane. Set fsGroup when etcd runs as non-root, or it cannot write its volume.':
    'Security-Context der etcd-Pods; nichts wird von der Control Plane geerbt. Läuft etcd ohne root, muss fsGroup gesetzt sein, sonst kann es sein Volume nicht beschreiben.',
  'Security context of the etcd container: user, privileges and capabilities.':
    'Security-Context des etcd-Containers: Benutzer, Rechte und Capabilities.',
  'Gives etcd one set of environment variables per Service of the namespace. Switch it off in namespaces with very many Services, where it slows the start.':
    'Gibt etcd je Service des Namespace einen Satz Umgebungsvariablen. In Namespaces mit sehr vielen Services ausschalten; dort bremst es den Start.',
}
