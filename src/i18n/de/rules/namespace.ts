import type { Translations } from '../../translations.ts'

/** The German of rules/namespace.ts. */
export const namespace: Translations = {
  'Use the namespace "{0}"': 'Namespace „{0}“ verwenden',
  'Invalid namespace name': 'Ungültiger Name des Namespace',
  'A namespace name holds lower-case letters, digits and dashes, begins and ends with a letter or digit, and has at most 63 characters. The API server refuses anything else.':
    'Der Name eines Namespace besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, beginnt und endet mit Buchstabe oder Ziffer und hat höchstens 63 Zeichen. Alles andere lehnt der API-Server ab.',
  'The namespace name has {0} characters; 63 are possible.':
    'Der Name des Namespace hat {0} Zeichen; möglich sind 63.',
  '"{0}" is not a valid namespace name.': '„{0}“ ist kein gültiger Name für einen Namespace.',
  'Namespace of the platform': 'Namespace der Plattform',
  'The platform is installed into vcluster-platform unless told otherwise. Where its Service "loft" is found in the namespace, the chart refuses to render, so that the two do not mix.':
    'Die Plattform wird, wenn nichts anderes angegeben ist, in vcluster-platform installiert. Findet das Chart deren Service „loft“ im Namespace, rendert es nicht, damit sich beide nicht vermischen.',
  'vcluster-platform is the namespace of the platform; a virtual cluster needs one of its own.':
    'vcluster-platform ist der Namespace der Plattform; ein virtueller Cluster braucht einen eigenen.',
  'Namespace shared with the host cluster': 'Namespace wird mit dem Host-Cluster geteilt',
  'All synced workloads land in this namespace, the control plane gets full rights on its pods, secrets and services, and quotas, limits and network policies of the chart apply to everything in it.':
    'Alle synchronisierten Workloads landen in diesem Namespace, die Control Plane bekommt volle Rechte auf seine Pods, Secrets und Services, und Quotas, Limits und NetworkPolicies des Charts gelten für alles darin.',
  'The tenant would share the namespace "{0}" with the host cluster.':
    'Der Tenant würde sich den Namespace „{0}“ mit dem Host-Cluster teilen.',
  'Service name in use': 'Service-Name ist vergeben',
  'The chart names its Service after the release. Helm does not take over objects that it did not create, so the install aborts.':
    'Das Chart benennt seinen Service nach dem Release. Helm übernimmt keine Objekte, die es nicht selbst erstellt hat; die Installation bricht daher ab.',
  'The namespace "default" already has a Service called "kubernetes".':
    'Im Namespace „default“ gibt es bereits einen Service namens „kubernetes“.',
  'Name it "vc-kubernetes"': '„vc-kubernetes“ als Namen verwenden',
}
