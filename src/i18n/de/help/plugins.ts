import type { Translations } from '../../translations.ts'

export const plugins: Translations = {
  Plugins: 'Plugins',
  'Plugins that init containers bring into the control plane, by name.':
    'Plugins, die Init-Container in die Control Plane bringen, nach Namen.',
  Plugin: 'Plugin',
  'One plugin of the control plane.': 'Ein Plugin der Control Plane.',
  'Container name': 'Containername',
  'Name of the container of the plugin. Empty means the key of the entry.':
    'Name des Containers des Plugins. Leer bedeutet den Schlüssel des Eintrags.',
  'Complete image of the plugin. A registry for all images is put before it.':
    'Vollständiges Image des Plugins. Eine Registry für alle Images wird vorangestellt.',
  'Settings that are handed to the plugin.': 'Einstellungen, die das Plugin bekommt.',
  Command: 'Befehl',
  'Start command of the init container. Without command and arguments it copies the plugin.':
    'Startbefehl des Init-Containers. Ohne Befehl und Argumente kopiert er das Plugin.',
  'Arguments of the init container. Without command and arguments it copies the plugin.':
    'Argumente des Init-Containers. Ohne Befehl und Argumente kopiert er das Plugin.',
  'Requests and limits of the container of the plugin.': 'Requests und Limits des Containers des Plugins.',
  'Security context': 'Security-Context',
  'User, privileges and capabilities of the container of the plugin.':
    'Benutzer, Privilegien und Capabilities des Containers des Plugins.',
  'Volume mounts': 'Volume-Mounts',
  'Mounts of the container, in place of the one that the plugin is copied to.':
    'Mounts des Containers, anstelle desjenigen, in den das Plugin kopiert wird.',
  Rights: 'Rechte',
  'What the plugin lets the control plane do in the host cluster.':
    'Was das Plugin die Control Plane im Host-Cluster tun lässt.',
  'Extra rights in the Role': 'Zusätzliche Rechte in der Role',
  "What the plugin adds to the control plane's Role.": 'Was das Plugin der Role der Control Plane hinzufügt.',
  "Rules added to the control plane's Role in the host cluster.":
    'Zusätzliche Regeln für die Role der Control Plane im Host-Cluster.',
  'Extra rights in the ClusterRole': 'Zusätzliche Rechte in der ClusterRole',
  "What the plugin adds to the control plane's ClusterRole.":
    'Was das Plugin der ClusterRole der Control Plane hinzufügt.',
  "Rules added to the control plane's ClusterRole in the host cluster.":
    'Zusätzliche Regeln für die ClusterRole der Control Plane im Host-Cluster.',
  'Plugins (older key)': 'Plugins (älterer Schlüssel)',
  'Plugins of older kinds, by name. New ones belong under plugins.':
    'Plugins älterer Arten, nach Namen. Neue gehören unter plugins.',
  'Start command of the container.': 'Startbefehl des Containers.',
  'Arguments of the container.': 'Argumente des Containers.',
  'Mounts of the container of the plugin.': 'Mounts des Containers des Plugins.',
  'With v2 the plugin is copied into the control plane; any other runs as a sidecar.':
    'Bei v2 wird das Plugin in die Control Plane kopiert; jedes andere läuft als Sidecar.',
  'Lets the control plane start without waiting for the plugin.':
    'Lässt die Control Plane starten, ohne auf das Plugin zu warten.',
  'Working directory': 'Arbeitsverzeichnis',
  'Directory that the sidecar starts in.': 'Verzeichnis, in dem der Sidecar startet.',
  'Variables added to the sidecar.': 'Zusätzliche Variablen für den Sidecar.',
  'Variables from objects': 'Variablen aus Objekten',
  'ConfigMaps and Secrets whose entries become variables of the sidecar.':
    'ConfigMaps und Secrets, deren Einträge zu Variablen des Sidecars werden.',
  Lifecycle: 'Lebenszyklus',
  'Actions after the start and before the end of the sidecar.':
    'Aktionen nach dem Start und vor dem Ende des Sidecars.',
  'Check after whose failure the sidecar is restarted.':
    'Prüfung, nach deren Scheitern der Sidecar neu gestartet wird.',
  'Check after whose failure the pod gets no more requests.':
    'Prüfung, nach deren Scheitern der Pod keine Anfragen mehr bekommt.',
  'Check that holds the others back until the sidecar is up.':
    'Prüfung, die die anderen zurückhält, bis der Sidecar gestartet ist.',
}
