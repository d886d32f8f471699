import type { Translations } from '../../translations.ts'

/** The German of rules/unknown-in-version.ts. */
export const unknownInVersion: Translations = {
  'Use vCluster 0.36': 'vCluster 0.36 verwenden',
  '{0} exists from 0.{1} on.': '{0} gibt es erst ab 0.{1}.',
  'Remove {0}': '{0} entfernen',
  'Database connector before 0.21': 'Datenbank-Connector vor 0.21',
  'A connector takes the credentials of the database from the platform. It was added in 0.21; before, the data source has to be written out.':
    'Ein Connector bezieht die Zugangsdaten der Datenbank von der Plattform. Er kam mit 0.21; davor muss die Datenquelle ausgeschrieben werden.',
  'Identity provider before 0.30': 'Identity-Provider vor 0.30',
  'Signing in to a database with a cloud identity (aws) instead of a password was added in 0.30.':
    'Die Anmeldung an einer Datenbank mit einer Cloud-Identität (aws) statt eines Passworts kam mit 0.30.',
  'Private nodes before 0.26': 'Private Nodes vor 0.26',
  'Virtual clusters with worker nodes of their own were added in 0.26. Older charts refuse the section.':
    'Virtuelle Cluster mit eigenen Worker-Nodes kamen mit 0.26. Ältere Charts lehnen den Abschnitt ab.',
  'TLSRoute before 0.34': 'TLSRoute vor 0.34',
  'Exposing the API through a Gateway was added in 0.34. Before, an Ingress with TLS passthrough or a LoadBalancer does the job.':
    'Die API lässt sich seit 0.34 über ein Gateway bereitstellen. Davor erfüllt ein Ingress mit TLS-Passthrough oder ein LoadBalancer den Zweck.',
}
