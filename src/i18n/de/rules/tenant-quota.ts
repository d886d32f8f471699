import type { Translations } from '../../translations.ts'

/** The German of rules/tenant-quota.ts. */
export const tenantQuota: Translations = {
  'Quota and LimitRange come together': 'Quota und LimitRange treten gemeinsam auf',
  '"auto" means that one follows the other: switching on the quota also creates the LimitRange, and the other way round.':
    '„auto“ bedeutet, dass eines dem anderen folgt: Wer die Quota einschaltet, bekommt auch die LimitRange, und umgekehrt.',
  'The chart creates a {0} as well, because its switch is auto.':
    'Das Chart erstellt auch ein Objekt der Art {0}, weil der Schalter auf auto steht.',
  'Switch the {0} on explicitly': '{0} ausdrücklich einschalten',
  'Switch the {0} off': '{0} ausschalten',
  'Quota for about twenty pods': 'Quota für etwa zwanzig Pods',
  'The default quota ends at about 20 pods in four ways at once: number of pods, ephemeral storage, CPU limits and number of Services. The control plane and CoreDNS count too, and raising only one of them has no effect.':
    'Die Standard-Quota endet gleich vierfach bei etwa 20 Pods: Anzahl der Pods, flüchtiger Speicher, CPU-Limits und Anzahl der Services. Control Plane und CoreDNS zählen mit, und nur einen der Werte anzuheben bewirkt nichts.',
  'The default of {0} leaves room for about 20 pods.':
    'Beim Standardwert reicht der Platz nur für etwa 20 Pods: {0}.',
  'Quota forbids the load balancer': 'Quota verbietet den Load Balancer',
  'The Service of the control plane counts against the quota of the namespace. With none allowed the API server refuses the Service during the install.':
    'Der Service der Control Plane zählt zur Quota des Namespace. Erlaubt sie keinen, lehnt der API-Server den Service bei der Installation ab.',
  'The quota allows no load balancer, but the control plane needs one.':
    'Die Quota erlaubt keinen Load Balancer, aber die Control Plane braucht einen.',
  'Allow 2 load balancers': '2 Load Balancer erlauben',
  'Quota keys that stay': 'Quota-Schlüssel, die bleiben',
  'Helm merges your quota with the default map: a key that you leave out keeps its default, it is not unlimited. A null removes a key.':
    'Helm mischt die eigene Quota mit der Standard-Map: Ein ausgelassener Schlüssel behält seinen Standardwert und ist nicht unbegrenzt. Der Wert null entfernt einen Schlüssel.',
  '{0} and {1} more': '{0} und {1} weitere',
  '{0} keep their default beside your quota.': 'Neben der eigenen Quota bleibt beim Standardwert: {0}.',
  'Quota without default requests': 'Quota ohne Standard-Requests',
  'Under a quota for CPU and memory the API server refuses every pod that names no requests and limits. The LimitRange fills them in.':
    'Unter einer Quota für CPU und Arbeitsspeicher lehnt der API-Server jeden Pod ohne Requests und Limits ab. Die LimitRange ergänzt sie.',
  'Tenant pods without requests and limits are refused.':
    'Tenant-Pods ohne Requests und Limits werden abgelehnt.',
  'Use the LimitRange': 'LimitRange verwenden',
  'Quota forbids the node ports': 'Quota verbietet die Node-Ports',
  'The Service of the control plane takes two node ports as NodePort (API and kubelet) and one as LoadBalancer. The default quota allows none, so the API server refuses the Service during the install.':
    'Der Service der Control Plane belegt als NodePort zwei Node-Ports (API und Kubelet), als LoadBalancer einen. Die Standard-Quota erlaubt keinen, also lehnt der API-Server den Service bei der Installation ab.',
  'Allow 2 node ports': '2 Node-Ports erlauben',
  'Use no node ports': 'Keine Node-Ports verwenden',
  'A Service of type {0} needs {1} node port{2}, and the quota allows {3}.': (
    type,
    needed,
    _plural,
    allowed,
  ) =>
    `Ein Service vom Typ ${type} braucht ${needed} Node-Port${needed === 1 ? '' : 's'}, die Quota erlaubt ${allowed}.`,
}
