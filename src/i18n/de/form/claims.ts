import type { Translations } from '../../translations.ts'

export const formClaims: Translations = {
  'Volumes claimed on the host': 'Auf dem Host beanspruchte Volumes',
  claims: 'Claims',
  size: 'Größe',
  'storage class': 'StorageClass',
  none: 'ohne',
  '{0}-0 to {1}': '{0}-0 bis {1}',
  'default class': 'Standardklasse',
  'The claim of the control plane is on <code>auto</code>, which means yes here: the store keeps its data in the control-plane pods.':
    'Der Claim der Control Plane steht auf <code>auto</code>, das heißt hier ja: Der Store hält seine Daten in den Control-Plane-Pods.',
  'The claim of the control plane is on <code>auto</code>, which means no here: the store keeps its data elsewhere.':
    'Der Claim der Control Plane steht auf <code>auto</code>, das heißt hier nein: Der Store hält seine Daten anderswo.',

  'The state is in the volumes of the etcd pods; the control-plane pods keep nothing.':
    'Der Zustand liegt in den Volumes der etcd-Pods; die Control-Plane-Pods halten nichts.',
  'The state is in your own etcd cluster; the control-plane pods keep nothing.':
    'Der Zustand liegt in Ihrem eigenen etcd-Cluster; die Control-Plane-Pods halten nichts.',
  'The state is in your own database; the control-plane pods keep nothing.':
    'Der Zustand liegt in Ihrer eigenen Datenbank; die Control-Plane-Pods halten nichts.',
  'The state is in temporary directories of the etcd pods: a member that is replaced loses it.':
    'Der Zustand liegt in temporären Verzeichnissen der etcd-Pods: Ein Mitglied, das ersetzt wird, verliert ihn.',
  'The state is in a temporary directory of the pod: whenever the pod is replaced, it is gone.':
    'Der Zustand liegt in einem temporären Verzeichnis des Pods: Sobald der Pod ersetzt wird, ist er weg.',
  'The state is in the volume of yours that is mounted as the data directory.':
    'Der Zustand liegt in Ihrem Volume, das als Datenverzeichnis eingebunden ist.',
  'The state is in the volume that each control-plane pod claims.':
    'Der Zustand liegt in dem Volume, das jeder Control-Plane-Pod beansprucht.',

  'Existing claim': 'Vorhandener Claim',
  'Name of a claim in the namespace. It becomes the data directory, and no new one is claimed.':
    'Name eines Claims im Namespace. Er wird zum Datenverzeichnis, und kein neues Volume wird beansprucht.',
  'The claim {0} is the data directory, and no new one is claimed.':
    'Der Claim {0} ist das Datenverzeichnis, und kein neues Volume wird beansprucht.',
  'Use this claim': 'Diesen Claim verwenden',
  'Take it back: claim a new volume': 'Zurücknehmen: neues Volume beanspruchen',
}
