import type { Translations } from '../../../translations.ts'

export const controlPlaneCoredns: Translations = {
  CoreDNS: 'CoreDNS',
  'Name resolution for the pods of the tenant.': 'Namensauflösung für die Pods des Tenants.',
  'Own Corefile': 'Eigenes Corefile',
  'Replaces the whole generated Corefile, so settings that only shape it have no effect.':
    'Ersetzt das ganze erzeugte Corefile; Einstellungen, die nur dieses formen, bleiben ohne Wirkung.',
  'Own manifests': 'Eigene Manifeste',
  'Replaces all manifests of CoreDNS, so the settings of its Deployment and Service have no effect.':
    'Ersetzt alle Manifeste von CoreDNS; die Einstellungen seines Deployments und Service bleiben ohne Wirkung.',
  Deployment: 'Deployment',
  'The pods of CoreDNS, where it does not run in the control plane.':
    'Die Pods von CoreDNS, wenn es nicht in der Control Plane läuft.',
  'Complete image of CoreDNS. Empty leaves the choice to vCluster.':
    'Vollständiges Image von CoreDNS. Leer überlässt vCluster die Wahl.',
  'Labels and annotations of the CoreDNS pods.': 'Labels und Annotationen der CoreDNS-Pods.',
  'Labels added to the Deployment of CoreDNS.': 'Zusätzliche Labels für das Deployment von CoreDNS.',
  'Annotations added to the Deployment of CoreDNS.':
    'Zusätzliche Annotationen für das Deployment von CoreDNS.',
  'Labels added to the CoreDNS pods.': 'Zusätzliche Labels für die CoreDNS-Pods.',
  'Annotations added to the CoreDNS pods.': 'Zusätzliche Annotationen für die CoreDNS-Pods.',
  'What each CoreDNS pod reserves and may use at most.':
    'Was jeder CoreDNS-Pod reserviert und höchstens nutzen darf.',
  'CPU, memory and disk that the scheduler reserves for each CoreDNS pod.':
    'CPU, Arbeitsspeicher und Disk, die der Scheduler für jeden CoreDNS-Pod reserviert.',
  'CPU, memory and disk that each CoreDNS pod may use at most. They must not be lower than the requests.':
    'CPU, Arbeitsspeicher und Disk, die jeder CoreDNS-Pod höchstens nutzen darf. Nicht niedriger als die Requests.',
  'Security contexts of the CoreDNS pods and their container.':
    'Security-Contexts der CoreDNS-Pods und ihres Containers.',
  'Security settings of the CoreDNS pods as a whole.':
    'Sicherheitseinstellungen der CoreDNS-Pods als Ganzes.',
  'User, privileges and capabilities of the CoreDNS container.':
    'Benutzer, Privilegien und Capabilities des CoreDNS-Containers.',
  'DNS Service': 'DNS-Service',
  'The Service at which the pods of the tenant reach CoreDNS.':
    'Der Service, über den die Pods des Tenants CoreDNS erreichen.',
  'Fields of the DNS Service, such as its type. Ports given here replace the built-in ones.':
    'Felder des DNS-Service, etwa sein Typ. Hier angegebene Ports ersetzen die eingebauten.',
  'Labels added to the DNS Service.': 'Zusätzliche Labels für den DNS-Service.',
  'Annotations added to the DNS Service.': 'Zusätzliche Annotationen für den DNS-Service.',
}
