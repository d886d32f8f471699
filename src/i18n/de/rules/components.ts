import type { Translations } from '../../translations.ts'

export const components: Translations = {
  'API server switched off': 'API-Server ausgeschaltet',
  'The control plane waits for its own API and exits after five minutes.':
    'Die Control Plane wartet auf ihre eigene API und beendet sich nach fünf Minuten.',
  'Controller manager switched off': 'Controller-Manager ausgeschaltet',
  'Without it nothing issues tokens of service accounts, cleans up, or turns Deployments into pods.':
    'Ohne ihn stellt niemand Tokens für Service-Accounts aus, räumt auf oder macht aus Deployments Pods.',
  'Own command of a component': 'Eigener Befehl einer Komponente',
  'A command replaces all flags that the control plane generates: addresses, certificates, the store. extraArgs adds to them.':
    'Ein command ersetzt alle Flags, die die Control Plane erzeugt: Adressen, Zertifikate, den Store. extraArgs ergänzt sie.',
  'Hybrid scheduling without host schedulers': 'Hybrides Scheduling ohne Host-Scheduler',
  'Hybrid scheduling hands some pods to schedulers of the host. When none is named, all pods go to the scheduler of the tenant.':
    'Hybrides Scheduling übergibt manche Pods an Scheduler des Hosts. Ist keiner genannt, gehen alle Pods an den Scheduler des Tenants.',
  'Old switch of the scheduler': 'Alter Schalter des Schedulers',
  'From 0.26 on the scheduler of the tenant is switched on below its distribution; the old switch is deprecated.':
    'Ab 0.26 wird der Scheduler des Tenants unter seiner Distribution eingeschaltet; der alte Schalter ist veraltet.',
  'Scheduler without nodes': 'Scheduler ohne Nodes',
  'A scheduler in the tenant needs to see the nodes of the host. The control plane exits at start when they are not synced.':
    'Ein Scheduler im Tenant muss die Nodes des Hosts sehen. Werden sie nicht synchronisiert, beendet sich die Control Plane beim Start.',
  'Flags of a scheduler that does not run': 'Flags eines Schedulers, der nicht läuft',
  'The tenant normally leaves scheduling to the host, so its own scheduler is off and its flags have no effect.':
    'Normalerweise überlässt der Tenant das Scheduling dem Host; sein eigener Scheduler ist aus, und dessen Flags bleiben wirkungslos.',
  'A virtual cluster cannot run without an API server.': 'Ohne API-Server läuft kein virtueller Cluster.',
  'Use the API server': 'API-Server verwenden',
  'Without the controller manager Deployments create no pods.':
    'Ohne Controller-Manager erzeugen Deployments keine Pods.',
  'Use the controller manager': 'Controller-Manager verwenden',
  'The command replaces all generated flags of the {0}.': 'command ersetzt alle erzeugten Flags von {0}.',
  'Remove the command': 'command entfernen',
  'Hybrid scheduling has no effect without host schedulers.':
    'Hybrides Scheduling bleibt ohne Host-Scheduler wirkungslos.',
  'controlPlane.advanced.virtualScheduler is deprecated; the scheduler is switched on below distro.k8s now.':
    'controlPlane.advanced.virtualScheduler ist veraltet; der Scheduler wird jetzt unter distro.k8s eingeschaltet.',
  'Use distro.k8s.scheduler': 'distro.k8s.scheduler verwenden',
  'A scheduler in the tenant needs the nodes of the host, which are not synced.':
    'Ein Scheduler im Tenant braucht die Nodes des Hosts, die nicht synchronisiert werden.',
  'Sync the nodes': 'Nodes synchronisieren',
  'The scheduler of the tenant is off, so its flags have no effect.':
    'Der Scheduler des Tenants ist aus, daher bleiben seine Flags wirkungslos.',
  'Remove the flags': 'Flags entfernen',
}
