import type { Translations } from '../../translations.ts'

export const clusterRoleName: Translations = {
  'Name of the ClusterRole is cut off': 'Name der ClusterRole wird abgeschnitten',
  'The chart cuts the names of cluster-wide objects at 63 characters. Two virtual clusters whose names differ only behind that claim the same ClusterRole: the second installation fails, or takes the rights away from the first.':
    'Das Chart kürzt Namen clusterweiter Objekte auf 63 Zeichen. Zwei virtuelle Cluster, deren Namen sich erst danach unterscheiden, beanspruchen dieselbe ClusterRole: Die zweite Installation schlägt fehl oder nimmt der ersten die Rechte weg.',
  'Name it "{0}"': '„{0}“ als Namen verwenden',
  'Use the namespace "{0}"': 'Namespace „{0}“ verwenden',
  'Release and namespace have {0} characters together; with more than {1} the name of the ClusterRole is cut off.':
    'Release und Namespace haben zusammen {0} Zeichen; bei mehr als {1} wird der Name der ClusterRole abgeschnitten.',
}
