import type { Translations } from '../../translations.ts'

/** The German of rules/licence.ts. */
export const licence: Translations = {
  // The names of Pro features, from core/facts/pro-features.ts.
  'embedded etcd': 'eingebettetes etcd',
  'external database': 'externe Datenbank',
  'embedded CoreDNS': 'eingebettetes CoreDNS',
  'networking.resolveDNS': 'networking.resolveDNS',
  'central host path mapper': 'zentraler Host-Path-Mapper',
  'central admission': 'zentrale Admission',
  'denied proxy requests': 'abgewiesene Proxy-Anfragen',
  'namespace sync': 'Namespace-Synchronisierung',
  'hybrid scheduling': 'hybrides Scheduling',
  'private nodes': 'private Nodes',
  'kube-vip': 'kube-vip',
  'Pro feature on the open-source image': 'Pro-Funktion auf dem Open-Source-Image',
  'The open-source build holds only stubs for these features: they return an error, and the control plane exits at start.':
    'Der Open-Source-Build enthält für diese Funktionen nur Attrappen: Sie liefern einen Fehler, und die Control Plane beendet sich beim Start.',
  'The image vcluster-oss cannot do {0}.': 'Das Image vcluster-oss unterstützt das nicht: {0}.',
  'Use the pro image': 'Pro-Image verwenden',
  'Pro feature without a licence': 'Pro-Funktion ohne Lizenz',
  'With such a feature on, the control plane crashes in a loop until the Secret of the vCluster Platform is in its namespace. Some features are in the free tier, others need a paid one.':
    'Ist eine solche Funktion eingeschaltet, stürzt die Control Plane in einer Schleife ab, bis das Secret der vCluster Platform in ihrem Namespace liegt. Einige Funktionen gehören zur kostenlosen Stufe, andere brauchen eine bezahlte.',
  'Needs a paid licence of the vCluster Platform: {0}.':
    'Braucht eine bezahlte Lizenz der vCluster Platform: {0}.',
  'Needs a licence (free tier) of the vCluster Platform: {0}.':
    'Braucht eine Lizenz (kostenlose Stufe) der vCluster Platform: {0}.',
}
