import type { Translations } from '../../../translations.ts'

export const syncPods: Translations = {
  'How pods of the tenant get to the host cluster.': 'Wie Pods des Tenants in den Host-Cluster kommen.',
  'Sync pods': 'Pods synchronisieren',
  'Copies tenant pods to the host cluster, where they run.':
    'Kopiert Tenant-Pods in den Host-Cluster, wo sie laufen.',
  'Rules that change single fields of pods while they are synced.':
    'Regeln, die einzelne Felder von Pods beim Synchronisieren ändern.',
  'Image replacements': 'Image-Ersetzungen',
  'Images that tenants name, and those that run in their place.':
    'Images, die Tenants nennen, und die, die stattdessen laufen.',
  'Enforced tolerations': 'Erzwungene Tolerations',
  'Tolerations added to every synced pod, each written as key=value:effect.':
    'Tolerations, die jeder synchronisierte Pod bekommt, jede als key=value:effect.',
  'Tokens in Secrets': 'Tokens in Secrets',
  'Hands service account tokens to pods in Secrets instead of in pod annotations.':
    'Übergibt Pods Service-Account-Tokens in Secrets statt in Pod-Annotationen.',
  'Runtime class': 'RuntimeClass',
  'Runtime class of every synced pod, whatever the tenant wrote.':
    'RuntimeClass jedes synchronisierten Pods, egal was der Tenant angibt.',
  'Priority class in the host cluster for synced pods without one. Unless classes are synced, that is all of them.':
    'PriorityClass im Host-Cluster für synchronisierte Pods ohne eine. Werden Klassen nicht synchronisiert, sind das alle.',
  'Hosts file': 'hosts-Datei',
  'Keeps the full host names of pods with a subdomain, such as those of StatefulSets.':
    'Erhält die vollen Hostnamen von Pods mit Subdomain, etwa derer von StatefulSets.',
  'Rewrite the hosts file': 'hosts-Datei umschreiben',
  'Adds an init container to pods with a subdomain, so that they see their tenant host name.':
    'Gibt Pods mit Subdomain einen Init-Container, sodass sie ihren Tenant-Hostnamen sehen.',
  'Init container': 'Init-Container',
  'The init container that rewrites the hosts file.': 'Der Init-Container, der die hosts-Datei umschreibt.',
  'Image of the init container; mirror it where nodes reach no public registry.':
    'Image des Init-Containers; spiegeln, wenn Nodes keine öffentliche Registry erreichen.',
  Registry: 'Registry',
  'Host that the image is pulled from. A registry for all images overrides it.':
    'Host, von dem das Image geladen wird. Eine Registry für alle Images ersetzt ihn.',
  'Path of the image below the registry.': 'Pfad des Images in der Registry.',
  Tag: 'Tag',
  'Version of the image.': 'Version des Images.',
  'What the init container reserves and may use at most.':
    'Was der Init-Container reserviert und höchstens nutzen darf.',
  'CPU, memory and disk that the scheduler reserves for the init container.':
    'CPU, Arbeitsspeicher und Disk, die der Scheduler für den Init-Container reserviert.',
  'CPU, memory and disk that the init container may use at most. They must not be lower than the requests.':
    'CPU, Arbeitsspeicher und Disk, die der Init-Container höchstens nutzen darf. Nicht niedriger als die Requests.',
  'Hybrid scheduling': 'Hybrides Scheduling',
  'Schedulers of the tenant and of the host cluster side by side.':
    'Scheduler des Tenants und des Host-Clusters nebeneinander.',
  'Use both schedulers': 'Beide Scheduler verwenden',
  'Lets each pod name a scheduler of the tenant or of the host cluster. Needs nodes synced from the host.':
    'Lässt jeden Pod einen Scheduler des Tenants oder des Host-Clusters nennen. Braucht vom Host synchronisierte Nodes.',
  'Host schedulers': 'Host-Scheduler',
  'Names of schedulers that run in the host cluster; pods that name one of them are placed by it.':
    'Namen von Schedulern, die im Host-Cluster laufen; Pods, die einen davon nennen, platziert dieser.',
}
