import type { Translations } from '../../../translations.ts'

export const controlPlaneDistro: Translations = {
  Distribution: 'Distribution',
  'Which Kubernetes the tenant runs.': 'Welches Kubernetes im Tenant läuft.',
  Kubernetes: 'Kubernetes',
  'Upstream Kubernetes as the distribution of the tenant.':
    'Upstream-Kubernetes als Distribution des Tenants.',
  'Use upstream Kubernetes': 'Upstream-Kubernetes verwenden',
  'Chooses upstream Kubernetes, which also runs where no distribution is switched on.':
    'Wählt Upstream-Kubernetes, das auch läuft, wenn keine Distribution eingeschaltet ist.',
  'Where the Kubernetes image comes from, and which version it is.':
    'Woher das Kubernetes-Image kommt und welche Version es ist.',
  'API server': 'API-Server',
  "The tenant's API server: flags and start command.": 'Der API-Server des Tenants: Flags und Startbefehl.',
  'Where the API server image comes from, and which version it is.':
    'Woher das Image des API-Servers kommt und welche Version es ist.',
  'Controller manager': 'Controller-Manager',
  "The tenant's controller manager: flags and start command.":
    'Der Controller-Manager des Tenants: Flags und Startbefehl.',
  'Where the controller manager image comes from, and which version it is.':
    'Woher das Image des Controller-Managers kommt und welche Version es ist.',
  Scheduler: 'Scheduler',
  'A scheduler of the tenant; without it the host cluster places pods.':
    'Ein Scheduler des Tenants; ohne ihn platziert der Host-Cluster die Pods.',
  'Where the scheduler image comes from, and which version it is.':
    'Woher das Image des Schedulers kommt und welche Version es ist.',
  k3s: 'k3s',
  'k3s as the distribution of the tenant. Later charts no longer have it.':
    'k3s als Distribution des Tenants. Spätere Charts haben es nicht mehr.',
  'Use k3s': 'k3s verwenden',
  'Chooses k3s. Only one distribution can be on.':
    'Wählt k3s. Nur eine Distribution kann eingeschaltet sein.',
  'Where the k3s image comes from, and which version it is.':
    'Woher das k3s-Image kommt und welche Version es ist.',
  k0s: 'k0s',
  'k0s as the distribution of the tenant. Later charts no longer have it.':
    'k0s als Distribution des Tenants. Spätere Charts haben es nicht mehr.',
  'Use k0s': 'k0s verwenden',
  'Chooses k0s. Only one distribution can be on.':
    'Wählt k0s. Nur eine Distribution kann eingeschaltet sein.',
  'Where the k0s image comes from, and which version it is.':
    'Woher das k0s-Image kommt und welche Version es ist.',
}
