import type { Translations } from '../../translations.ts'

export const stepPodsAndImage: Translations = {
  'Pods and image': 'Pods und Image',
  'Which image runs, with which rights, and what else its pods carry. Most installations need nothing here.':
    'Welches Image läuft, mit welchen Rechten, und was seine Pods sonst tragen. Die meisten Installationen brauchen hier nichts.',
  Images: 'Images',
  'Registry for all images': 'Registry für alle Images',
  'Replaces the registry of every image of this virtual cluster, for private mirrors. Repository paths stay, so mirror them unchanged.':
    'Ersetzt die Registry jedes Images dieses virtuellen Clusters, für private Mirrors. Die Repository-Pfade bleiben; sie müssen unverändert gespiegelt sein.',
  'Pull secrets of the control plane': 'Pull-Secrets der Control Plane',
  'Secrets in the host namespace with registry credentials. They are used by the control plane and passed on to tenant workloads.':
    'Secrets im Host-Namespace mit Zugangsdaten der Registry. Die Control Plane nutzt sie und gibt sie an Workloads des Tenants weiter.',
  'Pull secrets of workloads': 'Pull-Secrets der Workloads',
  'More secrets for the pods that tenants create, CoreDNS included.':
    'Weitere Secrets für die Pods, die Tenants erstellen, CoreDNS eingeschlossen.',
  'Host that the control-plane image is pulled from. The registry for all images overrides it.':
    'Host, von dem das Control-Plane-Image geladen wird. Die Registry für alle Images hat Vorrang.',
  'Build of the control plane, as a path below the registry. The pro build has every feature, the open-source build exits when a licensed one is switched on.':
    'Build der Control Plane, als Pfad unterhalb der Registry. Der Pro-Build hat alle Funktionen, der Open-Source-Build beendet sich, wenn eine lizenzierte eingeschaltet ist.',
  'Version of the control plane, without a leading v. Leave it empty to use the chart version, which it is tested with.':
    'Version der Control Plane, ohne führendes v. Leer gilt die Chart-Version, mit der sie getestet ist.',
  'When a node pulls the image. Empty leaves it to Kubernetes: Always for the tag latest, otherwise IfNotPresent.':
    'Wann ein Node das Image lädt. Leer entscheidet Kubernetes: Always beim Tag latest, sonst IfNotPresent.',

  'Command and environment': 'Befehl und Umgebung',
  'Added to the control-plane container. Values must be text, so quote numbers.':
    'Kommen zum Control-Plane-Container hinzu. Werte müssen Text sein, Zahlen also in Anführungszeichen.',
  'Working directory': 'Arbeitsverzeichnis',
  'Directory that the container starts in. Empty means that of the image.':
    'Verzeichnis, in dem der Container startet. Leer gilt das des Images.',
  'Replaces the entry point of the image. Only for debugging.':
    'Ersetzt den Entrypoint des Images. Nur zur Fehlersuche.',
  Arguments: 'Argumente',
  'Replaces the arguments of the image. Only for debugging; the configuration itself is read from a mounted file.':
    'Ersetzt die Argumente des Images. Nur zur Fehlersuche; die Konfiguration selbst kommt aus einer eingebundenen Datei.',

  'Name resolution': 'Namensauflösung',
  'How the pods themselves find other hosts; tenant workloads are not concerned.':
    'Wie die Pods selbst andere Hosts finden; Workloads des Tenants betrifft das nicht.',
  'DNS policy': 'DNS-Policy',
  'Where the pods look names up. With None only the settings below count, and at least one name server is needed.':
    'Wo die Pods Namen nachschlagen. Mit None zählen nur die Einstellungen unten, und mindestens ein Nameserver ist nötig.',
  'Name servers': 'Nameserver',
  'Addresses of further DNS servers, three at most in all.':
    'Adressen weiterer DNS-Server, insgesamt höchstens drei.',
  'Search domains': 'Suchdomänen',
  'Domains that are tried for short names, added to those of the policy.':
    'Domänen, die für kurze Namen probiert werden, zusätzlich zu denen der Policy.',
  'Resolver options': 'Resolver-Optionen',
  'Options of the resolver, for instance ndots. They are merged with those of the policy.':
    'Optionen des Resolvers, etwa ndots. Sie werden mit denen der Policy zusammengeführt.',
  'Host aliases': 'Host-Aliase',
  'Lines for the hosts file of the pods, for names that no DNS server knows.':
    'Zeilen für die hosts-Datei der Pods, für Namen, die kein DNS-Server kennt.',
  'Gives the pods one set of environment variables per Service of the namespace. Switch it off in namespaces with very many Services, where it slows the start.':
    'Gibt den Pods je Service des Namespace einen Satz Umgebungsvariablen. In Namespaces mit sehr vielen Services ausschalten; dort bremst es den Start.',

  'Labels and annotations': 'Labels und Annotationen',
  'Workload labels': 'Labels des Workloads',
  'Labels of the StatefulSet or Deployment object. They do not reach its pods, so selectors cannot use them.':
    'Labels des StatefulSet- oder Deployment-Objekts. Sie erreichen dessen Pods nicht; Selektoren können sie daher nicht nutzen.',
  'Workload annotations': 'Annotationen des Workloads',
  'Annotations of the StatefulSet or Deployment object.':
    'Annotationen des StatefulSet- oder Deployment-Objekts.',
  'Labels of the control-plane pods, usable in selectors. The keys app and release are taken.':
    'Labels der Control-Plane-Pods, in Selektoren nutzbar. Die Schlüssel app und release sind vergeben.',
  'Annotations of the control-plane pods, for instance for a service mesh or a scraper. A change restarts them.':
    'Annotationen der Control-Plane-Pods, etwa für ein Service-Mesh oder einen Scraper. Eine Änderung startet sie neu.',

  Security: 'Sicherheit',
  'By default the control plane runs as root. A switch to non-root is for new tenants only, because files of an existing volume belong to root.':
    'Standardmäßig läuft die Control Plane als root. Ein Wechsel zu einem anderen Benutzer geht nur bei neuen Tenants, weil die Dateien eines vorhandenen Volumes root gehören.',
  'Security settings of the whole pod. Set fsGroup when the container runs as non-root, or it cannot write its volume.':
    'Sicherheitseinstellungen des ganzen Pods. Läuft der Container ohne root, muss fsGroup gesetzt sein, sonst kann er sein Volume nicht beschreiben.',
  'User, privileges and capabilities of the control-plane container, merged with the defaults. With runAsNonRoot also set runAsUser and runAsGroup, whose default is root.':
    'Benutzer, Rechte und Capabilities des Control-Plane-Containers, mit den Standardwerten zusammengeführt. Mit runAsNonRoot auch runAsUser und runAsGroup setzen; deren Standardwert ist root.',

  Probes: 'Probes',
  'Health checks of the control-plane container. Their numbers are fixed up to chart 0.25.':
    'Prüfungen, ob der Control-Plane-Container gesund ist. Bis Chart 0.25 stehen ihre Zahlen fest.',
  checks: 'Prüfungen',
  'How long one check may take before it counts as failed. Raise it where the host is slow.':
    'Wie lange eine Prüfung dauern darf, bis sie als fehlgeschlagen gilt. Bei langsamem Host erhöhen.',
  'Startup probe': 'Startup-Probe',
  'Holds the other probes back until the control plane is up. Without it a slow start counts as a failure.':
    'Hält die anderen Probes zurück, bis die Control Plane läuft. Ohne sie gilt ein langsamer Start als Fehler.',
  'Startup: failures': 'Startup: Fehlschläge',
  'Failed checks in a row after which a control plane that does not come up is restarted.':
    'Fehlgeschlagene Prüfungen in Folge, nach denen eine Control Plane, die nicht hochkommt, neu gestartet wird.',
  'Startup: period': 'Startup: Abstand',
  'Pause between two checks. Times the number of failures it gives the time until a control plane that does not come up is restarted.':
    'Pause zwischen zwei Prüfungen. Mal der Zahl der Fehlschläge ergibt sie die Zeit, bis eine Control Plane, die nicht hochkommt, neu gestartet wird.',
  'Startup: timeout': 'Startup: Timeout',
  'Readiness probe': 'Readiness-Probe',
  'Keeps pods that cannot answer out of the Service. Without it rollouts do not wait and dead replicas get requests.':
    'Hält Pods, die nicht antworten können, aus dem Service heraus. Ohne sie warten Rollouts nicht, und tote Replikate bekommen Anfragen.',
  'Readiness: failures': 'Readiness: Fehlschläge',
  'Failed checks in a row after which the pod gets no more requests.':
    'Fehlgeschlagene Prüfungen in Folge, nach denen der Pod keine Anfragen mehr bekommt.',
  'Readiness: period': 'Readiness: Abstand',
  'Pause between two checks. Times the number of failures it gives the time until the pod gets no more requests.':
    'Pause zwischen zwei Prüfungen. Mal der Zahl der Fehlschläge ergibt sie die Zeit, bis der Pod keine Anfragen mehr bekommt.',
  'Readiness: timeout': 'Readiness: Timeout',
  'Liveness probe': 'Liveness-Probe',
  'Restarts a control plane that hangs. Without it somebody has to notice.':
    'Startet eine hängende Control Plane neu. Ohne sie muss es jemand bemerken.',
  'Liveness: failures': 'Liveness: Fehlschläge',
  'Failed checks in a row after which the container is restarted.':
    'Fehlgeschlagene Prüfungen in Folge, nach denen der Container neu gestartet wird.',
  'Liveness: period': 'Liveness: Abstand',
  'Pause between two checks. Times the number of failures it gives the time until the container is restarted.':
    'Pause zwischen zwei Prüfungen. Mal der Zahl der Fehlschläge ergibt sie die Zeit, bis der Container neu gestartet wird.',
  'Liveness: timeout': 'Liveness: Timeout',
  'Liveness: initial delay': 'Liveness: Anfangsverzögerung',
  'Pause after the start of the container before the first liveness check.':
    'Pause nach dem Start des Containers bis zur ersten Liveness-Prüfung.',

  'Further containers and runtime': 'Weitere Container und Runtime',
  'Init containers': 'Init-Container',
  'Containers that run to their end before the control plane starts, after those that unpack Kubernetes.':
    'Container, die bis zum Ende laufen, bevor die Control Plane startet, nach denen, die Kubernetes entpacken.',
  'Sidecar containers': 'Sidecar-Container',
  'Containers that run beside the control plane in every pod and share its network and volumes. Their requests add to the footprint.':
    'Container, die in jedem Pod neben der Control Plane laufen und deren Netzwerk und Volumes teilen. Ihre Requests erhöhen den Fußabdruck.',
  'Runtime class': 'RuntimeClass',
  'Container runtime of the control-plane pods, for instance a sandbox. The RuntimeClass must exist in the host cluster, or no pod is created.':
    'Container-Runtime der Control-Plane-Pods, etwa eine Sandbox. Die RuntimeClass muss im Host-Cluster existieren, sonst entsteht kein Pod.',
}
