import type { Translations } from '../../translations.ts'

/** The German of rules/resources.ts. */
export const resources: Translations = {
  'Less than the control plane needs': 'Weniger, als die Control Plane braucht',
  'API server, controller manager, syncer and the database of SQLite tenants share one container, and the Kubernetes binaries are unpacked next to it. The defaults of the chart are the least that works.':
    'API-Server, Controller-Manager, Syncer und bei SQLite-Tenants auch die Datenbank teilen sich einen Container, und daneben werden die Kubernetes-Binaries entpackt. Die Standardwerte des Charts sind das Mindeste, was funktioniert.',
  'The {0} limit of {1} is less than the control plane needs.':
    'Das {0}-Limit von {1} ist weniger, als die Control Plane braucht.',
  'The {0} request of {1} is less than the control plane needs.':
    'Der {0}-Request von {1} ist weniger, als die Control Plane braucht.',
  'Use the default': 'Standardwert verwenden',
  'Go does not know the memory limit': 'Go kennt das Speicherlimit nicht',
  'The Go runtime collects garbage late and may run into the limit of a large container. GOMEMLIMIT at about three quarters of it avoids that.':
    'Die Go-Runtime räumt den Speicher spät auf und kann in das Limit eines großen Containers laufen. GOMEMLIMIT bei etwa drei Vierteln davon verhindert das.',
  'The memory limit is {0}, but GOMEMLIMIT is not set.':
    'Das Speicherlimit ist {0}, aber GOMEMLIMIT ist nicht gesetzt.',
  'Set GOMEMLIMIT to {0}': 'GOMEMLIMIT auf {0} setzen',
  'No request for CPU or memory': 'Kein Request für CPU oder Arbeitsspeicher',
  'Without a request the scheduler reserves nothing, and the pod is among the first to be evicted when the node runs short.':
    'Ohne Request reserviert der Scheduler nichts, und wenn es auf dem Node knapp wird, muss der Pod als einer der ersten weichen.',
  'etcd asks for no {0}.': 'Für etcd fehlt der {0}-Request.',
  'The control plane asks for no {0}.': 'Für die Control Plane fehlt der {0}-Request.',
  'Use the default {0} request': 'Standardwert für den {0}-Request verwenden',
  'No memory limit in production': 'Kein Speicherlimit in Produktion',
  'Without a limit one leak takes the memory of the whole node and everything on it.':
    'Ohne Limit frisst ein einziges Leck den Arbeitsspeicher des ganzen Nodes auf und reißt alles mit, was darauf läuft.',
  'Limit it to {0}': 'Auf {0} begrenzen',
  'etcd has no memory limit.': 'etcd hat kein Speicherlimit.',
  'The control plane has no memory limit.': 'Die Control Plane hat kein Speicherlimit.',
  'Below the profile for production': 'Unter dem Profil für Produktion',
  'The vendor gives profiles per replica: 1 CPU and 2Gi for sandboxes, 2 and 4Gi for small teams, 4 and 8Gi for standard production, more for tenants full of operators.':
    'Der Hersteller nennt Profile je Replikat: 1 CPU und 2Gi für Sandboxes, 2 und 4Gi für kleine Teams, 4 und 8Gi für übliche Produktion, mehr für Tenants mit vielen Operatoren.',
  'A limit of {0} is below the profile for production (4 CPU, 8Gi).':
    'Ein Limit von {0} liegt unter dem Profil für Produktion (4 CPU, 8Gi).',
  'Request above its limit': 'Request über dem Limit',
  'A container cannot be promised more than it may use, so the API server refuses the pod. Helm merges your numbers with the defaults: a limit alone can already fall below the default request.':
    'Einem Container lässt sich nicht mehr zusichern, als er nutzen darf, also lehnt der API-Server den Pod ab. Helm mischt eigene Werte mit den Standardwerten: Schon ein Limit allein kann unter den Standard-Request fallen.',
  'The {0} request of {1} ({2}) is above its limit ({3}).':
    'Für {1} liegt der {0}-Request ({2}) über dem Limit ({3}).',
  'Raise the limit to {0}': 'Limit auf {0} anheben',
}
