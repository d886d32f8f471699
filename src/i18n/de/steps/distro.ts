import type { Translations } from '../../translations.ts'

export const stepDistro: Translations = {
  Distro: 'Distribution',
  'Which Kubernetes the tenant gets, in which version, and how its control-plane processes are started.':
    'Welches Kubernetes der Tenant bekommt, in welcher Version, und wie die Prozesse seiner Control Plane gestartet werden.',
  Distribution: 'Distribution',
  'The distribution cannot be changed later, apart from k3s to k8s with charts 0.25 to 0.32.':
    'Die Distribution lässt sich später nicht ändern, außer von k3s zu k8s mit Charts 0.25 bis 0.32.',

  'Kubernetes version': 'Kubernetes-Version',
  'Sets the tags of all component images that still have their default tag. Left empty, charts 0.21 to 0.24 copy the version of the host cluster, so a host upgrade also upgrades the tenant.':
    'Setzt das Tag aller Komponenten-Images, die noch ihr Standard-Tag haben. Leer übernehmen Charts 0.21 bis 0.24 die Version des Host-Clusters; ein Upgrade des Hosts ist dann auch eines des Tenants.',

  'Kubernetes image': 'Kubernetes-Image',
  'One image carries the binaries of the API server, the controller manager and the scheduler; an init container copies them into the control plane.':
    'Ein Image enthält die Binaries von API-Server, Controller-Manager und Scheduler; ein Init-Container kopiert sie in die Control Plane.',
  'Host that the Kubernetes image is pulled from. A default image registry for all images overrides it.':
    'Host, von dem das Kubernetes-Image geladen wird. Eine Standard-Registry für alle Images hat Vorrang.',
  'Path of the Kubernetes image below the registry, without the host. Change it when your mirror uses another path.':
    'Pfad des Kubernetes-Images unterhalb der Registry, ohne Host. Anpassen, wenn Ihr Mirror einen anderen Pfad nutzt.',
  'Kubernetes version (tag)': 'Kubernetes-Version (Tag)',
  'The Kubernetes version of the tenant, with a leading v and a patch level. Leave it alone to follow the chart; raise it by one minor at a time on a running tenant.':
    'Die Kubernetes-Version des Tenants, mit führendem v und Patch-Version. Unverändert folgt sie dem Chart; bei einem laufenden Tenant immer nur um eine Minor-Version erhöhen.',
  'When a node pulls the Kubernetes image. Empty leaves it to Kubernetes: Always for the tag latest, otherwise IfNotPresent.':
    'Wann ein Node das Kubernetes-Image lädt. Leer entscheidet Kubernetes: Always beim Tag latest, sonst IfNotPresent.',
  'Version (older key)': 'Version (älterer Schlüssel)',
  'Overrides the tag above whenever it is set. Kept for values from older charts; use the tag instead.':
    'Hat Vorrang vor dem Tag oben, sobald gesetzt. Nur noch für Values älterer Charts; stattdessen das Tag verwenden.',

  'Image registry': 'Image-Registry',
  'Image repository': 'Image-Repository',
  'Image tag': 'Image-Tag',
  'API server': 'API-Server',
  'Run the API server': 'API-Server ausführen',
  'Starts the tenant API server. Without it the control plane waits for an API that never answers and exits after five minutes.':
    'Startet den API-Server des Tenants. Ohne ihn wartet die Control Plane auf eine API, die nie antwortet, und beendet sich nach fünf Minuten.',
  'Flags appended to the generated command, one per entry in the form --name=value. A flag that vCluster already sets loses its built-in value.':
    'Flags, die an den erzeugten Befehl angehängt werden, eines je Eintrag in der Form --name=value. Ein Flag, das vCluster schon setzt, verliert seinen eingebauten Wert.',
  'Replaces the whole generated command, including certificates, storage and network flags. Only for debugging; extra arguments are the safer way.':
    'Ersetzt den ganzen erzeugten Befehl samt Flags für Zertifikate, Speicher und Netzwerk. Nur zur Fehlersuche; zusätzliche Argumente sind der sicherere Weg.',
  'Host that the API server image is pulled from. A default image registry for all images overrides it.':
    'Host, von dem das Image des API-Servers geladen wird. Eine Standard-Registry für alle Images hat Vorrang.',
  'Path of the API server image below the registry, without the host.':
    'Pfad des API-Server-Images unterhalb der Registry, ohne Host.',
  'Version of the API server alone; a tag other than the default wins over the Kubernetes version. Keep all components on the same version.':
    'Version nur des API-Servers; ein anderes Tag als der Standard hat Vorrang vor der Kubernetes-Version. Alle Komponenten auf derselben Version halten.',
  'When a node pulls the API server image. Empty leaves it to Kubernetes.':
    'Wann ein Node das Image des API-Servers lädt. Leer entscheidet Kubernetes.',

  'API rate limits': 'Anfragengrenzen der API',
  'How many requests the tenant API server works on at once before it answers 429 (too many requests).':
    'Wie viele Anfragen der API-Server des Tenants gleichzeitig bearbeitet, bevor er mit 429 (zu viele Anfragen) antwortet.',

  'Controller manager': 'Controller-Manager',
  'Run the controller manager': 'Controller-Manager ausführen',
  'Starts the tenant controller manager. Without it Deployments create no pods, service accounts get no tokens and nothing is garbage collected.':
    'Startet den Controller-Manager des Tenants. Ohne ihn erzeugen Deployments keine Pods, Service-Accounts bekommen keine Tokens, und nichts wird aufgeräumt.',
  'Flags appended to the generated command, one per entry in the form --name=value.':
    'Flags, die an den erzeugten Befehl angehängt werden, eines je Eintrag in der Form --name=value.',
  'Replaces the whole generated command. Only for debugging; extra arguments are the safer way.':
    'Ersetzt den ganzen erzeugten Befehl. Nur zur Fehlersuche; zusätzliche Argumente sind der sicherere Weg.',
  'Host that the controller manager image is pulled from. A default image registry for all images overrides it.':
    'Host, von dem das Image des Controller-Managers geladen wird. Eine Standard-Registry für alle Images hat Vorrang.',
  'Path of the controller manager image below the registry, without the host.':
    'Pfad des Controller-Manager-Images unterhalb der Registry, ohne Host.',
  'Version of the controller manager alone; a tag other than the default wins over the Kubernetes version. Keep all components on the same version.':
    'Version nur des Controller-Managers; ein anderes Tag als der Standard hat Vorrang vor der Kubernetes-Version. Alle Komponenten auf derselben Version halten.',
  'When a node pulls the controller manager image. Empty leaves it to Kubernetes.':
    'Wann ein Node das Image des Controller-Managers lädt. Leer entscheidet Kubernetes.',

  Scheduler: 'Scheduler',
  'Normally the host cluster schedules tenant pods and no scheduler runs in the tenant.':
    'Normalerweise platziert der Host-Cluster die Pods des Tenants, und im Tenant läuft kein Scheduler.',
  'Run a scheduler in the tenant': 'Scheduler im Tenant ausführen',
  'The tenant places its own pods, so its taints and scheduler settings count. Needs nodes synced from the host.':
    'Der Tenant platziert seine Pods selbst; dann zählen seine Taints und Scheduler-Einstellungen. Braucht vom Host synchronisierte Nodes.',
  'Virtual scheduler': 'Virtueller Scheduler',
  'Runs a scheduler in the tenant, which needs nodes synced from the host. This is the only key for it up to 0.25 and the older one after that.':
    'Führt im Tenant einen Scheduler aus, der vom Host synchronisierte Nodes braucht. Bis 0.25 der einzige Schlüssel dafür, danach der ältere.',
  'Flags appended to the generated command, one per entry in the form --name=value. Without a scheduler in the tenant they have no effect.':
    'Flags, die an den erzeugten Befehl angehängt werden, eines je Eintrag in der Form --name=value. Ohne Scheduler im Tenant wirken sie nicht.',
  'Replaces the whole generated command. Without a scheduler in the tenant it has no effect.':
    'Ersetzt den ganzen erzeugten Befehl. Ohne Scheduler im Tenant wirkungslos.',
  'Host that the scheduler image is pulled from. A default image registry for all images overrides it.':
    'Host, von dem das Scheduler-Image geladen wird. Eine Standard-Registry für alle Images hat Vorrang.',
  'Path of the scheduler image below the registry, without the host.':
    'Pfad des Scheduler-Images unterhalb der Registry, ohne Host.',
  'Version of the scheduler alone; a tag other than the default wins over the Kubernetes version. Keep all components on the same version.':
    'Version nur des Schedulers; ein anderes Tag als der Standard hat Vorrang vor der Kubernetes-Version. Alle Komponenten auf derselben Version halten.',
  'When a node pulls the scheduler image. Empty leaves it to Kubernetes.':
    'Wann ein Node das Scheduler-Image lädt. Leer entscheidet Kubernetes.',

  'Environment and init containers': 'Umgebung und Init-Container',
  'Init containers copy the Kubernetes binaries into the pod before the control plane starts.':
    'Init-Container kopieren die Kubernetes-Binaries in den Pod, bevor die Control Plane startet.',
  'Added to the control-plane container behind its own variables, so the Kubernetes processes see them.':
    'Stehen im Control-Plane-Container nach dessen eigenen Variablen; die Kubernetes-Prozesse sehen sie.',
  'Init container resources': 'Ressourcen der Init-Container',
  'Requests and limits of the init containers. They also decide the quality-of-service class: a Guaranteed pod needs equal requests and limits here too.':
    'Requests und Limits der Init-Container. Sie bestimmen auch die Quality-of-Service-Klasse: Ein Pod der Klasse Guaranteed braucht auch hier gleiche Requests und Limits.',
  'Init container security context': 'Security-Context der Init-Container',
  'Security context of the init containers, which inherit nothing from the main container. Needed where the namespace enforces the restricted standard.':
    'Security-Context der Init-Container, die nichts vom Hauptcontainer erben. Nötig, wenn der Namespace den Standard restricted erzwingt.',

  k3s: 'k3s',
  'Deprecated from chart 0.25 and removed in 0.33; charts 0.25 to 0.32 can convert a k3s tenant to k8s, one way.':
    'Ab Chart 0.25 veraltet, in 0.33 entfernt; Charts 0.25 bis 0.32 können einen k3s-Tenant auf k8s umstellen, ohne Rückweg.',
  "Host that the k3s image is pulled from. Empty means the container runtime's default, normally Docker Hub.":
    'Host, von dem das k3s-Image geladen wird. Leer gilt der Standard der Container-Runtime, meist Docker Hub.',
  'Path of the k3s image below the registry, without the host.':
    'Pfad des k3s-Images unterhalb der Registry, ohne Host.',
  'The k3s release, which decides the Kubernetes version of the tenant. Raise it by one minor at a time.':
    'Das k3s-Release, das die Kubernetes-Version des Tenants bestimmt. Immer nur um eine Minor-Version erhöhen.',
  'When a node pulls the k3s image. Empty leaves it to Kubernetes.':
    'Wann ein Node das k3s-Image lädt. Leer entscheidet Kubernetes.',
  'Flags appended to the generated k3s command, one per entry.':
    'Flags, die an den erzeugten k3s-Befehl angehängt werden, eines je Eintrag.',
  'Replaces the generated k3s command. Only for debugging; extra arguments are the safer way.':
    'Ersetzt den erzeugten k3s-Befehl. Nur zur Fehlersuche; zusätzliche Argumente sind der sicherere Weg.',
  'Added to the control-plane container behind its own variables.':
    'Stehen im Control-Plane-Container nach dessen eigenen Variablen.',
  'Requests and limits of the init container that copies the k3s binary.':
    'Requests und Limits des Init-Containers, der das k3s-Binary kopiert.',
  'Security context of that init container, which inherits nothing from the main container.':
    'Security-Context dieses Init-Containers, der nichts vom Hauptcontainer erbt.',
  'Server token': 'Server-Token',
  'Secret that k3s servers share. Left empty, vCluster creates one and keeps it; a value here is readable in the values file.':
    'Geheimnis, das k3s-Server teilen. Leer erzeugt vCluster eines und behält es; ein Wert hier ist in der Values-Datei lesbar.',

  k0s: 'k0s',
  'Deprecated in chart 0.25 and removed in 0.26; a k0s tenant cannot be converted.':
    'In Chart 0.25 veraltet, in 0.26 entfernt; ein k0s-Tenant lässt sich nicht umstellen.',
  "Host that the k0s image is pulled from. Empty means the container runtime's default, normally Docker Hub.":
    'Host, von dem das k0s-Image geladen wird. Leer gilt der Standard der Container-Runtime, meist Docker Hub.',
  'Path of the k0s image below the registry, without the host.':
    'Pfad des k0s-Images unterhalb der Registry, ohne Host.',
  'The k0s release, which decides the Kubernetes version of the tenant. Raise it by one minor at a time.':
    'Das k0s-Release, das die Kubernetes-Version des Tenants bestimmt. Immer nur um eine Minor-Version erhöhen.',
  'When a node pulls the k0s image. Empty leaves it to Kubernetes.':
    'Wann ein Node das k0s-Image lädt. Leer entscheidet Kubernetes.',
  'Flags appended to the generated k0s command, one per entry.':
    'Flags, die an den erzeugten k0s-Befehl angehängt werden, eines je Eintrag.',
  'Replaces the generated k0s command. Only for debugging; extra arguments are the safer way.':
    'Ersetzt den erzeugten k0s-Befehl. Nur zur Fehlersuche; zusätzliche Argumente sind der sicherere Weg.',
  'Requests and limits of the init container that copies the k0s binary.':
    'Requests und Limits des Init-Containers, der das k0s-Binary kopiert.',
  'Configuration file': 'Konfigurationsdatei',
  'Text of the k0s configuration, which replaces the generated one. Network ranges and storage settings must then be in it.':
    'Text der k0s-Konfiguration; er ersetzt die erzeugte. Netzbereiche und Speichereinstellungen müssen dann darin stehen.',
}
