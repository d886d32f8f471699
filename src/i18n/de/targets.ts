import type { Translations } from '../translations.ts'

/** Titles, descriptions and notes of what is exported, and the README of the bundle. Commands and names of fields stay. */
export const targets: Translations = {
  'Values file': 'Values-Datei',
  'What differs from the defaults of the chart, for any tool that runs Helm.':
    'Was vom Standard des Charts abweicht, für jedes Werkzeug, das Helm ausführt.',
  'Nothing differs from the defaults of the chart.': 'Nichts weicht vom Standard des Charts ab.',
  'Keep secrets.values.yaml out of version control, or encrypt it. A list with a secret in it stands there whole.':
    'Halten Sie secrets.values.yaml aus der Versionsverwaltung heraus, oder verschlüsseln Sie die Datei. Eine Liste mit einem Geheimnis steht ganz darin.',
  'Comments of the values editor are left out, because the secrets were taken out of the text.':
    'Kommentare aus dem Values-Editor fehlen, weil die Geheimnisse aus dem Text herausgenommen wurden.',

  'One command that installs or upgrades the release, with the values file.':
    'Ein Befehl, der das Release installiert oder aktualisiert, mit der Values-Datei.',
  'One command of the vCluster CLI, with the values file.':
    'Ein Befehl der vCluster-CLI, mit der Values-Datei.',
  'Use a CLI of {0}: it checks the values against the settings of its own version.':
    'Verwenden Sie eine CLI der Version {0}: Sie prüft die Values gegen die Einstellungen ihrer eigenen Version.',
  'The CLI switches your kubeconfig to the new virtual cluster; --connect=false keeps it as it is.':
    'Die CLI stellt Ihre Kubeconfig auf den neuen virtuellen Cluster um; mit --connect=false bleibt sie, wie sie ist.',
  'The CLI adds values of its own, such as a NodePort service on a local cluster. Where it is logged in to a platform, it adds the virtual cluster there (--add=false) or, with the platform driver, leaves the install to it (--driver helm).':
    'Die CLI ergänzt eigene Values, etwa einen Service vom Typ NodePort auf einem lokalen Cluster. Ist sie an einer Plattform angemeldet, trägt sie den virtuellen Cluster dort ein (abschalten: --add=false) oder überlässt ihr mit dem Plattform-Treiber die Installation (abschalten: --driver helm).',

  'An Application that installs the chart with the values inside.':
    'Eine Application, die das Chart installiert und die Values enthält.',
  'The Application goes into the namespace argocd and the project default, and installs into the cluster that Argo CD runs in. Change what differs in your set-up.':
    'Die Application kommt in den Namespace argocd und das Projekt default und installiert in den Cluster, in dem Argo CD läuft. Ändern Sie, was bei Ihnen anders ist.',
  'Nothing syncs by itself: sync by hand, or add syncPolicy.automated.':
    'Von selbst wird nichts synchronisiert: Stoßen Sie es von Hand an, oder ergänzen Sie syncPolicy.automated.',
  'Applications of one Argo CD share a namespace: give this one another metadata.name where two releases have the same name, and leave releaseName as it is.':
    'Alle Applications eines Argo CD teilen sich einen Namespace: Geben Sie dieser einen anderen metadata.name, wenn zwei Releases gleich heißen, und lassen Sie releaseName, wie er ist.',
  'Argo CD renders with helm template and applies the result, so helm list does not show the release.':
    'Argo CD rendert mit helm template und wendet das Ergebnis an; helm list zeigt das Release deshalb nicht.',
  'There is no second file for secrets here, so placeholders stand in their place: {0}. Fill them in where the object is applied, or take them from Secrets that the chart reads.':
    'Eine zweite Datei für Geheimnisse gibt es hier nicht; an ihrer Stelle stehen Platzhalter: {0}. Setzen Sie die Geheimnisse dort ein, wo das Objekt angewendet wird, oder nehmen Sie Secrets, die das Chart liest.',

  'A chart source and a HelmRelease with the values inside.':
    'Eine Chart-Quelle und ein HelmRelease, das die Values enthält.',
  'The address of a chart in an OCI registry begins with oci://.':
    'Die Adresse eines Charts in einer OCI-Registry beginnt mit oci://.',
  'A value is null, which applying a HelmRelease again would lose; the values are therefore text in a ConfigMap. A change of it takes effect with the next interval.':
    'Ein Wert ist null und ginge beim erneuten Anwenden eines HelmRelease verloren; deshalb stehen die Values als Text in einer ConfigMap. Eine Änderung daran wirkt mit dem nächsten Intervall.',
  'secret-values.yaml holds a Secret in plain text: encrypt it before it goes into Git, or create it by hand.':
    'secret-values.yaml enthält ein Secret im Klartext: Verschlüsseln Sie es, bevor es nach Git geht, oder legen Sie es von Hand an.',
  'Flux takes over the release of this name and namespace with its next upgrade.':
    'Flux übernimmt das Release mit diesem Namen und Namespace beim nächsten Upgrade.',
  'The file makes the namespace; where Flux prunes, taking the file away deletes the namespace with all in it.':
    'Die Datei legt den Namespace an. Räumt Flux auf (prune) und die Datei entfällt, wird der Namespace mit allem darin gelöscht.',

  'A helm_release resource that reads the values file.':
    'Eine helm_release-Ressource, die die Values-Datei liest.',
  'Configure the provider for your cluster: kubernetes { … } in provider 2, kubernetes = { … } in provider 3. It does not read KUBECONFIG by itself.':
    'Konfigurieren Sie den Provider für Ihren Cluster: kubernetes { … } in Provider 2, kubernetes = { … } in Provider 3. Von selbst liest er KUBECONFIG nicht.',
  'The release exists already: import it first, with terraform import helm_release.vcluster NAMESPACE/NAME.':
    'Das Release gibt es schon: Importieren Sie es zuerst mit terraform import helm_release.vcluster NAMESPACE/NAME.',
  'The secret values do not show in plans, but the Terraform state holds them in plain text.':
    'Die geheimen Values erscheinen nicht in Plänen, stehen aber im Klartext im Terraform-State.',

  'A kustomization with the rendered objects, to patch and to build on.':
    'Eine Kustomization mit den gerenderten Objekten, zum Patchen und Weiterbauen.',
  'Apply with: kubectl apply -k . (the namespace must be there)':
    'Anwenden mit: kubectl apply -k . (der Namespace muss vorhanden sein)',
  'Kustomize could also render the chart by itself (helmCharts). The rendered objects are here instead: they need no helm at build time, no --enable-helm, and show in a review what changes; from 5.4 on, that generator also drops nulls from the values.':
    'Kustomize könnte das Chart auch selbst rendern (helmCharts). Hier stehen stattdessen die gerenderten Objekte: Sie brauchen beim Bauen weder helm noch --enable-helm und zeigen im Review, was sich ändert; ab 5.4 lässt dieser Generator außerdem null-Werte in den Values weg.',
  'The kustomization sets no namespace, because some objects belong into others. {0} name none: add one, or apply with {1} as the namespace of your context.':
    'Die Kustomization setzt keinen Namespace, weil manche Objekte in andere gehören. Keinen nennen: {0}. Ergänzen Sie ihn, oder wenden Sie die Objekte mit {1} als Namespace Ihres Kontexts an.',

  'Manifests, one file': 'Manifeste, eine Datei',
  'All objects as helm template prints them, for kubectl apply.':
    'Alle Objekte, wie helm template sie ausgibt, für kubectl apply.',
  'Manifests, one file per object': 'Manifeste, eine Datei pro Objekt',
  'The same objects in numbered files, for review and version control.':
    'Dieselben Objekte in nummerierten Dateien, für Review und Versionsverwaltung.',
  'kubectl create namespace {0}, then {1}': 'kubectl create namespace {0}, danach {1}',
  'Apply with: {0}': 'Anwenden mit: {0}',
  'Apply with: {0}, with {1} as the namespace of your context (kubectl config set-context --current --namespace {2}): {3} name no namespace, and other objects name one that --namespace would refuse.':
    'Anwenden mit: {0}, mit {1} als Namespace Ihres Kontexts (kubectl config set-context --current --namespace {2}). Keinen Namespace nennen: {3}. Andere Objekte nennen einen, den --namespace ablehnen würde.',
  'You named no host version, so the objects are rendered for the one that the wizard assumes.':
    'Die Version des Host-Clusters ist nicht angegeben; gerendert ist für die Version, die der Wizard annimmt.',
  'Rendered for Kubernetes {0}; render again when the host cluster changes its version.':
    'Gerendert für Kubernetes {0}; rendern Sie neu, wenn der Host-Cluster die Version wechselt.',
  'The Secret with config.yaml holds all values, passwords included: base64 hides nothing.':
    'Das Secret mit config.yaml enthält alle Values samt Passwörtern: Base64 verbirgt nichts.',
  'Helm does not know objects that others applied: no helm upgrade, rollback or uninstall, and what a later change drops must be deleted by hand or with pruning.':
    'Helm kennt keine Objekte, die andere angewendet haben: kein helm upgrade, rollback oder uninstall, und was eine spätere Änderung weglässt, muss von Hand oder mit Pruning gelöscht werden.',
  '{0} of the objects are Helm hooks. Without Helm they are ordinary objects: no order, no wait, no clean-up.':
    (hooks) =>
      hooks === 1
        ? 'Eines der Objekte ist ein Helm-Hook. Ohne Helm ist es ein gewöhnliches Objekt: keine Reihenfolge, kein Warten, kein Aufräumen.'
        : `${hooks} der Objekte sind Helm-Hooks. Ohne Helm sind es gewöhnliche Objekte: keine Reihenfolge, kein Warten, kein Aufräumen.`,

  'A Cluster and a VCluster for the Cluster API provider of vCluster.':
    'Ein Cluster und ein VCluster für den Cluster-API-Provider von vCluster.',
  'Needs the provider in version 0.2.0 or newer: clusterctl init --infrastructure vcluster. It installs into the cluster that it runs in itself.':
    'Braucht den Provider in Version 0.2.0 oder neuer: clusterctl init --infrastructure vcluster. Er installiert in den Cluster, in dem er selbst läuft.',
  'The Cluster is of cluster.x-k8s.io/v1beta1, which both provider 0.2 and Cluster API releases with v1beta2 serve.':
    'Der Cluster hat die API-Version cluster.x-k8s.io/v1beta1; sowohl Provider 0.2 als auch Releases der Cluster API mit v1beta2 stellen sie bereit.',
  'This VCluster brings no machines: join private nodes as without Cluster API. Machines come with provider 0.3, which is a pre-release, and its own kinds.':
    'Dieser VCluster bringt keine Maschinen mit: Private Nodes treten bei wie ohne Cluster API. Maschinen kommen mit Provider 0.3, einer Vorabversion mit eigenen Objektarten.',

  'Helm and Kubernetes refuse the release name: it takes 1 to {0} lower-case letters, digits, hyphens and dots, with a letter or digit at both ends.':
    'Helm und Kubernetes lehnen den Release-Namen ab: Er besteht aus 1 bis {0} Kleinbuchstaben, Ziffern, Bindestrichen und Punkten, mit einem Buchstaben oder einer Ziffer an beiden Enden.',
  'Kubernetes refuses the namespace: it takes 1 to {0} lower-case letters, digits and hyphens, with a letter or digit at both ends.':
    'Kubernetes lehnt den Namespace ab: Er besteht aus 1 bis {0} Kleinbuchstaben, Ziffern und Bindestrichen, mit einem Buchstaben oder einer Ziffer an beiden Enden.',
  'The chart refuses these values, so nothing will be installed: {0}':
    'Das Chart lehnt diese Values ab, deshalb wird nichts installiert: {0}',
  'The chart refuses these values: {0}': 'Das Chart lehnt diese Values ab: {0}',
  'No object is rendered yet.': 'Noch ist kein Objekt gerendert.',

  'Virtual cluster': 'Virtueller Cluster',
  'These files upgrade one virtual cluster.': 'Diese Dateien aktualisieren einen virtuellen Cluster.',
  'These files install one virtual cluster.': 'Diese Dateien installieren einen virtuellen Cluster.',
  "Use one of the ways below: each does the whole work, and two of them would get in each other's way. Each folder stands for itself.":
    'Verwenden Sie einen der folgenden Wege: Jeder erledigt alles, und zwei kämen sich in die Quere. Jeder Ordner steht für sich.',
  Release: 'Release',
  Namespace: 'Namespace',
  Chart: 'Chart',
  'Before you start': 'Vorbereitung',
  'Not included.': 'Nicht enthalten.',
  'Files: {0}': 'Dateien: {0}',
  '{0} and {1} more': '{0} und {1} weitere',
}
