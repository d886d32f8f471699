import type { Translations } from '../../../translations.ts'

export const controlPlaneKonnectivity: Translations = {
  Konnectivity: 'Konnectivity',
  'The tunnel through which the API server reaches private nodes, for instance for logs and exec.':
    'Der Tunnel, durch den der API-Server private Nodes erreicht, etwa für logs und exec.',
  'The end of the tunnel in the control plane.': 'Das Ende des Tunnels in der Control Plane.',
  'Run the server': 'Server ausführen',
  'Starts the end of the tunnel in the control plane.': 'Startet das Ende des Tunnels in der Control Plane.',
  'Flags added to the command of the server, one per entry.':
    'Zusätzliche Flags für den Befehl des Servers, eines je Eintrag.',
  Agent: 'Agent',
  'The end of the tunnel on the side of the private nodes.':
    'Das Ende des Tunnels auf der Seite der privaten Nodes.',
  'Deploy the agent': 'Agent bereitstellen',
  'Deploys the end of the tunnel into the tenant.': 'Stellt das Ende des Tunnels im Tenant bereit.',
  Replicas: 'Replikate',
  'Number of agent pods.': 'Zahl der Agent-Pods.',
}
