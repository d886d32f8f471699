import type { Translations } from '../../translations.ts'

/** The German of rules/images.ts. */
export const images: Translations = {
  'Image that is not built any more': 'Image, das nicht mehr gebaut wird',
  'loft-sh/vcluster has had no new tags since 0.25.0, so newer versions cannot be pulled. loft-sh/vcluster-oss is the open-source image, loft-sh/vcluster-pro the default.':
    'loft-sh/vcluster hat seit 0.25.0 keine neuen Tags, neuere Versionen lassen sich also nicht laden. loft-sh/vcluster-oss ist das Open-Source-Image, loft-sh/vcluster-pro der Standard.',
  'There is no image loft-sh/vcluster for this version.':
    'Für diese Version gibt es kein Image loft-sh/vcluster.',
  'The image loft-sh/vcluster ends with 0.24.': 'Das Image loft-sh/vcluster endet mit 0.24.',
  'Use loft-sh/vcluster-pro': 'loft-sh/vcluster-pro verwenden',
  'Use loft-sh/vcluster-oss': 'loft-sh/vcluster-oss verwenden',
  'Registry named twice': 'Registry doppelt genannt',
  'The chart joins registry and repository. A repository that begins with a host as well gives a name such as ghcr.io/ghcr.io/..., which does not exist.':
    'Das Chart setzt Registry und Repository zusammen. Beginnt auch das Repository mit einem Host, entsteht ein Name wie ghcr.io/ghcr.io/..., den es nicht gibt.',
  'The image would be pulled as {0}.': 'Das Image würde als {0} geladen.',
  'Drop {0} from the repository': '{0} aus dem Repository entfernen',
  'Image of another version than the chart': 'Image in anderer Version als das Chart',
  'Chart and program are released together: probes, mounts and flags change between releases. An empty tag always means the version of the chart.':
    'Chart und Programm erscheinen zusammen: Probes, Mounts und Flags ändern sich von Version zu Version. Ein leeres Tag steht immer für die Version des Charts.',
  'The image tag {0} differs from the chart version {1}.':
    'Das Image-Tag {0} weicht von der Chart-Version {1} ab.',
  'Follow the chart': 'Dem Chart folgen',
  'Tag that moves': 'Tag, das sich verschiebt',
  'A tag such as "latest" names another image tomorrow. After a restart replicas may run different versions.':
    'Ein Tag wie „latest“ bezeichnet morgen ein anderes Image. Nach einem Neustart laufen Replikate womöglich in verschiedenen Versionen.',
  'The tag "{0}" means another image tomorrow.': 'Das Tag „{0}“ bezeichnet morgen ein anderes Image.',
  'Use the default tag': 'Standard-Tag verwenden',
  'Image tag with a leading v': 'Image-Tag mit führendem v',
  'vCluster images are tagged with the bare version, unlike those of Kubernetes. A tag with a v cannot be pulled.':
    'Images von vCluster tragen als Tag die bloße Version, anders als die von Kubernetes. Ein Tag mit v lässt sich nicht laden.',
  'There is no tag {0}; it is called {1}.': 'Das Tag {0} gibt es nicht; es heißt {1}.',
  'Use {0}': '{0} verwenden',
  'Own registry without pull secrets': 'Eigene Registry ohne Pull-Secrets',
  'A private registry asks for credentials. Control plane and etcd use the pull secrets of the service account, tenant workloads and CoreDNS those of the workload service account.':
    'Eine private Registry verlangt Zugangsdaten. Control Plane und etcd verwenden die Pull-Secrets des Service-Accounts, Tenant-Workloads und CoreDNS die des Service-Accounts für Workloads.',
  'No pull secret is named: if {0} asks for credentials, no image can be pulled.':
    'Es ist kein Pull-Secret angegeben: Verlangt {0} Zugangsdaten, lässt sich kein Image laden.',
  'Use the Secret {0}-registry': 'Secret {0}-registry verwenden',
  'Every image from one registry': 'Alle Images aus einer Registry',
  'The default registry replaces the registry of every image but keeps its repository, so registry.k8s.io/etcd becomes REGISTRY/etcd. Registries set at single images have no effect.':
    'Die Standard-Registry ersetzt bei jedem Image die Registry und behält das Repository: Aus registry.k8s.io/etcd wird REGISTRY/etcd. Registries einzelner Images haben keine Wirkung.',
  'etcd, for example, is pulled from {0}/etcd.': 'etcd zum Beispiel wird von {0}/etcd geladen.',
  'Registry that makes no image name': 'Registry ergibt keinen Image-Namen',
  'A registry is a host, with a port and a path at most. A scheme, a trailing slash or capitals make the image name invalid.':
    'Eine Registry ist ein Host, höchstens mit Port und Pfad. Ein Schema, ein Schrägstrich am Ende oder Großbuchstaben machen den Image-Namen ungültig.',
  '"{0}" cannot begin the name of an image.': 'Mit „{0}“ kann kein Image-Name beginnen.',
  'Use the default': 'Standardwert verwenden',
}
