import type { Translations } from '../../translations.ts'

/** The German of rules/external-etcd.ts. */
export const externalEtcd: Translations = {
  'Etcd outside the chart': 'etcd außerhalb des Charts',
  'Number of members, disks, backup and upgrades of this etcd are not the business of the chart. The advice for etcd holds all the same: three or five members on SSDs, and snapshots.':
    'Um Anzahl der Mitglieder, Disks, Backup und Upgrades dieses etcd kümmert sich das Chart nicht. Die Empfehlungen für etcd gelten trotzdem: drei oder fünf Mitglieder auf SSDs, dazu Snapshots.',
  'Members, disks and backup of this etcd are up to you.':
    'Für Mitglieder, Disks und Backup dieses etcd sind Sie selbst zuständig.',
  'External etcd without an address': 'Externes etcd ohne Adresse',
  'Without an endpoint the address is a bare "https://", and the control plane exits at start.':
    'Ohne Endpunkt besteht die Adresse nur aus „https://“, und die Control Plane beendet sich beim Start.',
  'External etcd needs an endpoint, as host and port.':
    'Externes etcd braucht einen Endpunkt aus Host und Port.',
  'Several endpoints in one text': 'Mehrere Endpunkte in einem Text',
  'Only the first entry gets a scheme, and the whole text is passed on as one address. Use one name that balances over the members.':
    'Nur der erste Eintrag bekommt ein Schema, und der ganze Text wird als eine Adresse weitergegeben. Nötig ist ein einzelner Name, der die Last auf die Mitglieder verteilt.',
  'The endpoint is a list, but only one address is supported.':
    'Der Endpunkt ist eine Liste, unterstützt wird aber nur eine Adresse.',
  'Endpoint with another scheme': 'Endpunkt mit anderem Schema',
  'The control plane always speaks TLS to etcd: it drops "https://" from the endpoint and puts it back. Any other scheme makes a broken address.':
    'Die Control Plane spricht mit etcd immer TLS: Sie entfernt „https://“ vom Endpunkt und setzt es wieder davor. Jedes andere Schema ergibt eine kaputte Adresse.',
  'The endpoint begins with {0}, but etcd is always reached with https.':
    'Der Endpunkt beginnt mit {0}, etcd wird aber immer über https angesprochen.',
  'Drop {0}': '{0} entfernen',
  'Client certificate for etcd missing': 'Client-Zertifikat für etcd fehlt',
  'TLS is mandatory, and the client needs the CA, a certificate and its key as files inside the control-plane container. They come from a volume; there is no setting for a Secret.':
    'TLS ist Pflicht, und der Client braucht die CA, ein Zertifikat und dessen Schlüssel als Dateien im Control-Plane-Container. Sie kommen aus einem Volume; eine Einstellung für ein Secret gibt es nicht.',
  'External etcd needs {0} inside the control-plane container.':
    'Externes etcd braucht {0} im Control-Plane-Container.',
  'Mount them from a Secret': 'Aus einem Secret einbinden',
  'Etcd shared with the host cluster': 'etcd wird mit dem Host-Cluster geteilt',
  'Neither the API server nor vCluster puts a prefix before its keys. Two clusters on one etcd overwrite each other, so every virtual cluster needs an etcd of its own.':
    'Weder der API-Server noch vCluster setzt ein Präfix vor die Schlüssel. Zwei Cluster auf einem etcd überschreiben sich gegenseitig, deshalb braucht jeder virtuelle Cluster ein eigenes etcd.',
  '{0} looks like the etcd of the host cluster, which a tenant must not share.':
    '{0} sieht nach dem etcd des Host-Clusters aus, das ein Tenant nicht mitbenutzen darf.',
  'External etcd before 0.25': 'Externes etcd vor 0.25',
  'This setting exists from 0.25 on; the schema of earlier charts refuses it. What older documents call external etcd is the one that the chart deploys.':
    'Diese Einstellung gibt es ab 0.25; das Schema früherer Charts lehnt sie ab. Was ältere Dokumente externes etcd nennen, ist das vom Chart bereitgestellte.',
  'Remove external etcd': 'Externes etcd entfernen',
  'Use deployed etcd': 'Bereitgestelltes etcd verwenden',
  'Use vCluster 0.36': 'vCluster 0.36 verwenden',
  'External etcd needs vCluster 0.25 or newer.': 'Externes etcd braucht vCluster 0.25 oder neuer.',
}
