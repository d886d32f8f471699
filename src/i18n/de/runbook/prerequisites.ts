import type { Translations } from '../../translations.ts'

/** The German of sections/prerequisites.ts. */
export const runbookPrerequisites: Translations = {
  'Before you start': 'Vorbereitung',
  'The configuration still has errors. Solve these first:':
    'Die Konfiguration hat noch Fehler. Zuerst diese beheben:',
  'The context of the host cluster. Helm 3.10 or newer; a vCluster CLI of the same minor as the chart.':
    'Der Kontext des Host-Clusters. Helm 3.10 oder neuer; eine vCluster-CLI in derselben Minor-Version wie das Chart.',
  'This configuration uses a feature of vCluster Pro: connect to the platform, or have its key at hand, before the control plane starts.':
    'Diese Konfiguration nutzt eine Funktion von vCluster Pro: Bevor die Control Plane startet, mit der Plattform verbinden oder deren Schlüssel bereithalten.',
  'yes, every time.': 'Jedes Mal „yes“.',
  'Every class exists. "not found": claims would stay Pending for ever.':
    'Jede Klasse existiert. „not found“: Claims blieben für immer Pending.',
  'One class is marked (default): the values name none. Without a default, name a class.':
    'Eine Klasse ist mit (default) markiert: Die Values nennen keine. Gibt es keine Standardklasse, eine Klasse angeben.',
  'The claim that the values name exists.': 'Der Claim, den die Values nennen, existiert.',
  'at least {0} for {1}, one more to drain without loss':
    'mindestens {0} für {1}, einer mehr für einen Drain ohne Verlust',
  'one with room for {0}': 'einer mit Platz für {0}',
  'Ready nodes: {0}. A label by which pods are spread has a value on each of them.':
    'Nodes mit Status Ready: {0}. Jedes Label, nach dem Pods verteilt werden, hat auf jedem von ihnen einen Wert.',
  'All exist.': 'Alle existieren.',
  'All are there. "not found": install what brings them first, or switch the feature off.':
    'Alle sind da. „not found“: zuerst installieren, was sie mitbringt, oder die Funktion ausschalten.',
  'Secrets that you make yourself; pods wait for them.':
    'Secrets, die Sie selbst anlegen; Pods warten darauf.',
  'Secrets that you make yourself; pods wait for them. Make the namespace first if it is not there.':
    'Secrets, die Sie selbst anlegen; Pods warten darauf. Fehlt der Namespace noch, zuerst ihn anlegen.',
}
