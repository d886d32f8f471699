import type { Translations } from '../translations.ts'

/** What is said of an imported text: what it is, where its values come from, and what became of them. */
export const imports: Translations = {
  'Values come as a values file, a Flux HelmRelease, an Argo CD Application, the output of "helm get values" or a Secret vc-config-*.':
    'Values kommen als Values-Datei, als HelmRelease von Flux, als Application von Argo CD, als Ausgabe von „helm get values“ oder als Secret vc-config-*.',
  'There is no map of settings in this text.': 'In diesem Text steht keine Map von Einstellungen.',
  'None of these {0} objects holds values of vCluster.':
    'Keines dieser {0} Objekte enthält Values von vCluster.',
  'This is a {0}, which holds no values of vCluster.':
    'Ein Objekt der Art {0} enthält keine Values von vCluster.',
  'No chart version has the settings {0}.': 'Keine Chart-Version hat die Einstellungen {0}.',
  'No chart version has the settings {0} and more.':
    'Keine Chart-Version hat die Einstellungen {0} und weitere.',
  'The text is longer than 1 MiB.': 'Der Text ist länger als 1 MiB.',
  'The text is empty.': 'Der Text ist leer.',
  'This output of Helm has no values. "helm get values" prints them.':
    'Diese Ausgabe von Helm enthält keine Values. „helm get values“ gibt sie aus.',
  'These values are no map of settings.': 'Diese Values sind keine Map von Einstellungen.',
  'There is no chart {0}.': 'Es gibt kein Chart {0}.',

  'Values file': 'Values-Datei',
  'Values file of the {0} chart before 0.20': 'Values-Datei des {0}-Charts vor 0.20',
  '{0}, with values of the {1} chart before 0.20': '{0}, mit Values des {1}-Charts vor 0.20',
  'Values that "helm get" printed': 'Values, wie „helm get“ sie ausgibt',
  'All values that "helm get" printed, with the defaults':
    'Alle Values, wie „helm get“ sie ausgibt, mit den Standardwerten',
  'No values, as "helm get values" prints them': 'Keine Values, wie „helm get values“ es ausgibt',
  'The config.yaml of a config Secret, in base64': 'Die config.yaml eines Config-Secrets, in Base64',
  'Config Secret {0}': 'Config-Secret {0}',
  'Helm release {0}': 'Helm-Release {0}',
  'Helm release {0}, revision {1}': 'Helm-Release {0}, Revision {1}',

  'the chart of the release': 'das Chart des Release',
  'the chart that the release was made with': 'das Chart, mit dem das Release erstellt wurde',
  'the chart label of Secret {0}': 'das Chart-Label am Secret {0}',
  'targetRevision of the {0}': 'targetRevision in {0}',
  '{0} of the HelmRelease': '{0} im HelmRelease',
  'spec.version of the HelmChart': 'spec.version im HelmChart',

  'This {0} names no source.': 'Das Objekt der Art {0} nennt keine Quelle.',
  'Secret {0} has no readable config.yaml.': 'Das Secret {0} hat keine lesbare config.yaml.',
  'The config.yaml in Secret {0}: {1}': 'config.yaml im Secret {0}: {1}',
  'The release in {0} cannot be read.': 'Das Release in {0} ist nicht lesbar.',
  'The text in helm.values: {0}': 'Text in helm.values: {0}',
  'The text in helmRelease.values: {0}': 'Text in helmRelease.values: {0}',
  'The text in spec.valuesContent: {0}': 'Text in spec.valuesContent: {0}',

  'Argo CD ignores this text where there is a valuesObject.':
    'Argo CD ignoriert diesen Text, wenn es ein valuesObject gibt.',
  'The values file {0} is not in this file.': 'Die Values-Datei {0} ist nicht in dieser Datei enthalten.',
  'Parameters that Argo CD reads from files are not in this file.':
    'Parameter, die Argo CD aus Dateien liest, sind nicht in dieser Datei enthalten.',
  'Helm cannot read the name {0}; the parameter is left out.':
    'Helm kann den Namen {0} nicht lesen; der Parameter wird weggelassen.',
  'Only the first {0} parameters are read.': 'Gelesen werden nur die ersten {0} Parameter.',
  'The values in {0} {1}, key {2}, are not in this file.':
    'Die Values aus {0} {1}, Schlüssel {2}, sind nicht in dieser Datei enthalten.',
  source: 'Quelle',
  '(unnamed)': '(ohne Namen)',
  'What Flux changes after rendering is no part of the values.':
    'Was Flux nach dem Rendern ändert, gehört nicht zu den Values.',
  'Single values that are set here are left out.':
    'Einzelne Werte, die hier gesetzt sind, werden weggelassen.',

  'Other documents in the text are not used: {0}.': 'Andere Dokumente im Text werden nicht verwendet: {0}.',
  'Other documents in the text are not used: {0} and {1} more.': (named, more) =>
    `Andere Dokumente im Text werden nicht verwendet: ${named} und ${more} ${more === 1 ? 'weiteres' : 'weitere'}.`,
  'the one at line {0}': 'das in Zeile {0}',
  'These are values for a chart that has vCluster as a dependency; those below "{0}" are taken.':
    'Das sind Values für ein Chart, das vCluster als Abhängigkeit hat; übernommen werden die unter „{0}“.',
  'What is beside them is for other charts ({0}).': 'Was daneben steht, ist für andere Charts ({0}).',
  'Chart version {0} is not one of {1} to {2}.': 'Chart-Version {0} liegt nicht zwischen {1} und {2}.',
  'This stands twice; Helm takes the one in line {0}.':
    'Das kommt zweimal vor; Helm nimmt den Eintrag in Zeile {0}.',
  'This stands twice; Helm takes the one in line {0} of the values.':
    'Das kommt zweimal vor; Helm nimmt den Eintrag in Zeile {0} der Values.',
  'These are all values, not only yours. What differs from the defaults of chart {0} is taken.':
    'Das sind alle Values, nicht nur die eigenen. Übernommen wird, was vom Standard von Chart {0} abweicht.',
  'These are all values, not only yours. They are nearest to the defaults of chart {0}, so what differs from them is taken.':
    'Das sind alle Values, nicht nur die eigenen. Am nächsten sind sie dem Standard von Chart {0}; übernommen wird also, was davon abweicht.',
  'These values are for a chart before 0.20, and do not tell which one: {0}.':
    'Diese Values sind für ein Chart vor 0.20, verraten aber nicht, für welches: {0}.',

  'More keys are unknown than are named here.': 'Es sind mehr Schlüssel unbekannt, als hier genannt werden.',
  'Chart {0} does not have this setting yet; {1} is the first that does.':
    'Chart {0} hat diese Einstellung noch nicht; {1} ist das erste mit ihr.',
  'Chart {0} does not have this setting any more; {1} is the last that does.':
    'Chart {0} hat diese Einstellung nicht mehr; {1} ist das letzte mit ihr.',
  'No chart version has this setting.': 'Keine Chart-Version hat diese Einstellung.',
  'This belongs to the format before 0.20; no later chart reads it.':
    'Das gehört zum Format vor 0.20; kein späteres Chart liest es.',

  'Now {0}.': 'Jetzt {0}.',
  'This value cannot be converted.': 'Dieser Wert lässt sich nicht umwandeln.',
  'Added, as the old chart had it: Kubernetes does not let it change on a StatefulSet that exists.':
    'Ergänzt, wie es das alte Chart hatte: An einem bestehenden StatefulSet lässt Kubernetes diese Änderung nicht zu.',
  'This is of the present format already, and stays as it is.':
    'Das hat schon das heutige Format und bleibt, wie es ist.',
  'The chart of this distribution did not have this setting.':
    'Das Chart dieser Distribution hatte diese Einstellung nicht.',
  'The charts before 0.20 did not have this setting either.':
    'Auch die Charts vor 0.20 hatten diese Einstellung nicht.',
  'This flag is not known.': 'Dieses Flag ist nicht bekannt.',
  'This is no flag.': 'Das ist kein Flag.',
  'Its value says nothing that could be converted.': 'Sein Wert sagt nichts, was sich umwandeln ließe.',
  'The chart sets this flag itself.': 'Das Chart setzt dieses Flag selbst.',
  'There is no such flag any more.': 'Dieses Flag gibt es nicht mehr.',
  'Each kind of object has its own switch under sync.':
    'Jede Art von Objekt hat unter sync ihren eigenen Schalter.',
  'The service has the name of the release.': 'Der Service heißt wie das Release.',
  'The virtual cluster has the name of the release.': 'Der virtuelle Cluster heißt wie das Release.',
  'The port is 8443.': 'Der Port ist 8443.',
  'The selector of the nodes always holds.': 'Der Node-Selektor gilt immer.',
  'Set controlPlane.advanced.defaultImageRegistry.': 'Setzen Sie controlPlane.advanced.defaultImageRegistry.',
  'Set policies.podSecurityStandard.': 'Setzen Sie policies.podSecurityStandard.',

  'The old chart looked at this for services of type LoadBalancer only.':
    'Das alte Chart beachtete das nur bei Services vom Typ LoadBalancer.',
  'The chart knows one version of this API only.': 'Das Chart kennt nur eine Version dieser API.',
  'Write its rules as networking.resolveDNS.': 'Schreiben Sie die Regeln als networking.resolveDNS.',
  'Rules for names have another form in networking.resolveDNS.':
    'Regeln für Namen haben in networking.resolveDNS eine andere Form.',
  'Charts from 0.26 also need to know which namespaces belong together: sync.toHost.namespaces.mappings.':
    'Charts ab 0.26 müssen außerdem wissen, welche Namespaces zusammengehören: sync.toHost.namespaces.mappings.',
  'The range of service addresses is found out, unless networking.serviceCIDR says otherwise.':
    'Der Bereich der Service-Adressen wird ermittelt, es sei denn, networking.serviceCIDR gibt ihn vor.',
  'Charts after 0.28 need the workloads in the namespace of the release.':
    'Charts nach 0.28 brauchen die Workloads im Namespace des Release.',
  'Write the rule into rbac.clusterRole.extraRules.':
    'Schreiben Sie die Regel in rbac.clusterRole.extraRules.',
  'What is below had no effect, because isolation is not enabled.':
    'Was darunter steht, war ohne Wirkung, weil die Isolation nicht eingeschaltet ist.',
  'Rights cannot be taken away one by one; rbac.role.overwriteRules replaces them all.':
    'Rechte lassen sich nicht einzeln entziehen; rbac.role.overwriteRules ersetzt sie alle.',
  'Objects are named after the release.': 'Objekte sind nach dem Release benannt.',
  'From 0.25 one image holds all parts of Kubernetes: controlPlane.distro.k8s.image, or its version alone.':
    'Ab 0.25 enthält ein Image alle Teile von Kubernetes: controlPlane.distro.k8s.image oder nur dessen Version.',
  'The parts of Kubernetes run in the pod of the control plane and share its resources.':
    'Die Teile von Kubernetes laufen im Pod der Control Plane und teilen sich dessen Ressourcen.',
  'It runs where sync.nodes.enableScheduler asked for it.':
    'Er läuft, wenn sync.nodes.enableScheduler ihn verlangt hat.',
  'The role of the control plane needs no switch for this any more.':
    'Die Role der Control Plane braucht dafür keinen Schalter mehr.',
  'Nodes that are not synced are always fake ones.':
    'Nodes, die nicht synchronisiert werden, sind immer nachgebildet.',
  'Volumes that are not synced are always fake ones.':
    'Volumes, die nicht synchronisiert werden, sind immer nachgebildet.',
  'Charts from 0.36 refuse this setting.': 'Charts ab 0.36 lehnen diese Einstellung ab.',
  'Nothing is held back from the nodes that are shown in the virtual cluster any more.':
    'Von den Nodes, die der virtuelle Cluster zeigt, wird nichts mehr zurückgehalten.',
  'Charts after 0.27 sync custom resources with sync.toHost.customResources and sync.fromHost.customResources instead.':
    'Charts nach 0.27 synchronisieren Custom Resources stattdessen mit sync.toHost.customResources und sync.fromHost.customResources.',
  "The program and its first arguments are the chart's own; see controlPlane.distro.*.command and extraArgs.":
    'Das Programm und seine ersten Argumente gibt das Chart vor; siehe controlPlane.distro.*.command und extraArgs.',
  'The chart mounts its own volumes; more go to controlPlane.statefulSet.persistence.addVolumeMounts.':
    'Das Chart bindet seine Volumes selbst ein; weitere gehören in controlPlane.statefulSet.persistence.addVolumeMounts.',
  'More than one replica is enough for this now.': 'Dafür genügt jetzt mehr als ein Replikat.',
  'The pod has one priority class: controlPlane.statefulSet.scheduling.priorityClassName.':
    'Der Pod hat nur eine PriorityClass: controlPlane.statefulSet.scheduling.priorityClassName.',
}
