import type { Translations } from '../../translations.ts'

/** The German of rules/security-context.ts. */
export const securityContext: Translations = {
  'Root on OpenShift': 'root auf OpenShift',
  'The default security constraints of OpenShift forbid root, which the control plane runs as by default, and its endpoints need an extra permission (endpoints/restricted). Leave the user to OpenShift and add the rule.':
    'Die Standardvorgaben von OpenShift verbieten root, womit die Control Plane standardmäßig läuft, und ihre Endpoints brauchen eine zusätzliche Berechtigung (endpoints/restricted). Den Benutzer OpenShift überlassen und die Regel hinzufügen.',
  'OpenShift does not let the control plane run as root.':
    'OpenShift lässt die Control Plane nicht als root laufen.',
  'OpenShift needs a rule for endpoints/restricted.':
    'OpenShift braucht eine Regel für endpoints/restricted.',
  'Leave the user to OpenShift': 'Benutzer OpenShift überlassen',
  'Add the rule': 'Regel hinzufügen',
  'Unknown pod security standard': 'Unbekannter Pod-Security-Standard',
  'Kubernetes knows privileged, baseline and restricted. The control plane exits at start on anything else.':
    'Kubernetes kennt privileged, baseline und restricted. Bei allem anderen beendet sich die Control Plane beim Start.',
  '"{0}" is no pod security standard.': '„{0}“ ist kein Pod-Security-Standard.',
  'Use baseline': 'baseline verwenden',
  'Volume may not be writable': 'Volume womöglich nicht beschreibbar',
  'A fresh volume belongs to root. A pod that runs as another user can write to it only if fsGroup hands it over.':
    'Ein frisches Volume gehört root. Ein Pod, der als anderer Benutzer läuft, kann es nur beschreiben, wenn fsGroup es ihm übergibt.',
  'etcd runs as user {0}, but nothing makes its volume writable for it.':
    'etcd läuft als Benutzer {0}, aber nichts macht das Volume für ihn beschreibbar.',
  'The control plane runs as user {0}, but nothing makes its volume writable for it.':
    'Die Control Plane läuft als Benutzer {0}, aber nichts macht das Volume für ihn beschreibbar.',
  'Set fsGroup to {0}': 'fsGroup auf {0} setzen',
  'Only some containers without root': 'Nur einige Container ohne root',
  'Init containers and etcd have security contexts of their own and inherit nothing. They still run as the user of their image, normally root.':
    'Init-Container und etcd haben eigene Security-Contexts und erben nichts. Sie laufen weiter als der Benutzer ihres Images, normalerweise root.',
  'the init containers': 'die Init-Container',
  'The control plane runs without root, but {0} may not.':
    'Die Control Plane läuft ohne root, für {0} gilt das womöglich nicht.',
  'Use the same security context': 'Denselben Security-Context verwenden',
  'Running tenant loses root': 'Laufender Tenant verliert root',
  'The files on the volume belong to root, and the new user cannot change them. Taking root away is supported for new virtual clusters only.':
    'Die Dateien auf dem Volume gehören root, und der neue Benutzer kann sie nicht ändern. root zu entziehen wird nur bei neuen virtuellen Clustern unterstützt.',
  'The data of this virtual cluster was written by root, and the new user cannot change it.':
    'Die Daten dieses virtuellen Clusters hat root geschrieben, und der neue Benutzer kann sie nicht ändern.',
  'Non-root demanded, root given': '„Nicht root“ verlangt, root angegeben',
  'The chart’s default user 0 is merged into your security context. The kubelet then refuses to start a container that must not be root but is.':
    'Der Standardbenutzer 0 des Charts wird in den eigenen Security-Context gemischt. Das Kubelet weigert sich dann, einen Container zu starten, der nicht root sein darf, es aber ist.',
  'runAsNonRoot is set, but the user is still 0.': 'runAsNonRoot ist gesetzt, aber der Benutzer ist noch 0.',
  'Run as user 12345': 'Als Benutzer 12345 ausführen',
  'Security setting on the wrong level': 'Sicherheitseinstellung auf der falschen Ebene',
  'Some settings exist only for containers, such as capabilities, and some only for pods, such as fsGroup. On the wrong level they are unknown: refused, or dropped without a word.':
    'Manche Einstellungen gibt es nur für Container, etwa capabilities, andere nur für Pods, etwa fsGroup. Auf der falschen Ebene sind sie unbekannt: Sie werden abgelehnt oder stillschweigend verworfen.',
  '{0} is a setting of {1}; here the API server refuses it.':
    '{0} ist eine Einstellung von {1}; hier lehnt der API-Server sie ab.',
  'Move it to {0}': 'Nach {0} verschieben',
}
