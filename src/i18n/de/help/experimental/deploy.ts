import type { Translations } from '../../../translations.ts'

export const experimentalDeploy: Translations = {
  'Further objects': 'Weitere Objekte',
  'Manifests and charts that are deployed with the virtual cluster.':
    'Manifeste und Charts, die mit dem virtuellen Cluster bereitgestellt werden.',
  'Host cluster': 'Host-Cluster',
  'Manifests that the release creates in the host cluster.':
    'Manifeste, die das Release im Host-Cluster erstellt.',
  Manifests: 'Manifeste',
  'YAML documents for the host cluster, as they are. Separate them by ---.':
    'YAML-Dokumente für den Host-Cluster, unverändert. Mit --- trennen.',
  Tenant: 'Tenant',
  'Manifests and charts for the tenant.': 'Manifeste und Charts für den Tenant.',
  'YAML documents that the control plane applies in the tenant, as they are.':
    'YAML-Dokumente, die die Control Plane unverändert im Tenant anwendet.',
  'Manifest template': 'Manifest-Template',
  'YAML documents with template actions that the control plane applies in the tenant.':
    'YAML-Dokumente mit Template-Aktionen, die die Control Plane im Tenant anwendet.',
  'Helm charts': 'Helm-Charts',
  'Charts that are installed in the tenant.': 'Charts, die im Tenant installiert werden.',
  'Helm chart': 'Helm-Chart',
  'One chart that is installed in the tenant.': 'Ein Chart, das im Tenant installiert wird.',
  Chart: 'Chart',
  'Which chart is installed, and where it comes from.': 'Welches Chart installiert wird und woher es kommt.',
  'Name of the chart.': 'Name des Charts.',
  'Address of the chart repository.': 'Adresse des Chart-Repositorys.',
  'Version of the chart.': 'Version des Charts.',
  'User name at the chart repository.': 'Benutzername beim Chart-Repository.',
  'Password at the chart repository; it is readable in the values file.':
    'Passwort beim Chart-Repository; es ist in der Values-Datei lesbar.',
  'Accepts any certificate of the chart repository.': 'Akzeptiert jedes Zertifikat des Chart-Repositorys.',
  Release: 'Release',
  'Name and namespace of the release in the tenant.': 'Name und Namespace des Release im Tenant.',
  'Name of the release.': 'Name des Release.',
  'Namespace of the release in the tenant.': 'Namespace des Release im Tenant.',
  'Values of the release, as YAML text.': 'Values des Release als YAML-Text.',
  'How long Helm waits for the release.': 'Wie lange Helm auf das Release wartet.',
  'A packed chart as base64 text, in place of one from a repository.':
    'Ein gepacktes Chart als Base64-Text, statt eines aus einem Repository.',
}
