import type { Translations } from '../../translations.ts'

export const exportKubeConfig: Translations = {
  'Exported kubeconfig': 'Exportierte Kubeconfig',
  'Content and place of the kubeconfig that the control plane writes into a Secret.':
    'Inhalt und Ort der Kubeconfig, die die Control Plane in ein Secret schreibt.',
  'Context name': 'Name des Kontexts',
  'Name of context, cluster and user in the kubeconfig.':
    'Name von Kontext, Cluster und Benutzer in der Kubeconfig.',
  'Server address': 'Server-Adresse',
  'Address of the API in the kubeconfig, with https://. Empty means https://localhost:8443.':
    'Adresse der API in der Kubeconfig, mit https://. Leer bedeutet https://localhost:8443.',
  'Leaves the authority out of the kubeconfig, so that clients accept any certificate.':
    'Lässt die Zertifizierungsstelle aus der Kubeconfig weg, sodass Clients jedes Zertifikat akzeptieren.',
  'Puts the token of a tenant service account into the kubeconfig instead of a client certificate.':
    'Legt das Token eines Service-Accounts des Tenants in die Kubeconfig statt eines Client-Zertifikats.',
  'Service account in the tenant whose token is used.':
    'Service-Account im Tenant, dessen Token verwendet wird.',
  'Namespace of the account in the tenant. Empty means kube-system.':
    'Namespace des Accounts im Tenant. Leer bedeutet kube-system.',
  'ClusterRole of the tenant that the account is given.': 'ClusterRole des Tenants, die der Account bekommt.',
  'Second Secret (older key)': 'Zweites Secret (älterer Schlüssel)',
  'A further Secret for the kubeconfig. Not together with additional Secrets, which replace it from 0.24.':
    'Ein weiteres Secret für die Kubeconfig. Nicht zusammen mit „Weitere Secrets“, die es ab 0.24 ersetzen.',
  'Name of the Secret. Empty means vc- followed by the name of the virtual cluster.':
    'Name des Secrets. Leer bedeutet vc- gefolgt vom Namen des virtuellen Clusters.',
  'Namespace of the Secret in the host cluster. Elsewhere than beside the control plane, it needs rights there.':
    'Namespace des Secrets im Host-Cluster. Liegt es nicht neben der Control Plane, braucht sie dort Rechte.',
  'Additional Secrets': 'Weitere Secrets',
  'Further Secrets with a kubeconfig, each with its own content.':
    'Weitere Secrets mit einer Kubeconfig, jedes mit eigenem Inhalt.',
  'Additional Secret': 'Weiteres Secret',
  'One further Secret. It needs a name or a namespace.':
    'Ein weiteres Secret. Es braucht einen Namen oder einen Namespace.',
}
