import type { Translations } from '../../translations.ts'

export const etcdDeployment: Translations = {
  'Etcd without volumes': 'etcd ohne Volumes',
  'The data sits in the pods. A single member loses everything with its pod; one of several comes back empty, believes that it founds a new cluster, and cannot rejoin.':
    'Die Daten liegen in den Pods. Ein einzelnes Mitglied verliert mit seinem Pod alles; eines von mehreren kommt leer zurück, glaubt, einen neuen Cluster zu gründen, und kann nicht wieder beitreten.',
  'Database quota larger than the volume': 'Datenbank-Quota größer als das Volume',
  'The quota stops the database before the disk is full, but log and snapshots need room as well. With a quota this close to the size the disk fills up first, and etcd crashes instead of refusing writes.':
    'Die Quota stoppt die Datenbank, bevor die Disk voll ist, aber auch Log und Snapshots brauchen Platz. Liegt die Quota so nah an der Größe, ist zuerst die Disk voll, und etcd stürzt ab, statt Schreibvorgänge abzulehnen.',
  'Default resources for etcd in production': 'Standardressourcen für etcd in Produktion',
  'The chart asks for 20m CPU and 150Mi and sets no limit: enough to start, but such a pod is slow under load and among the first to go when the node is full.':
    'Das Chart fordert 20m CPU und 150Mi an und setzt kein Limit: genug zum Starten, aber unter Last ist so ein Pod langsam und muss bei vollem Node als einer der ersten weichen.',
  'Etcd without its client Service': 'etcd ohne seinen Client-Service',
  'The API server then uses the headless Service, which also lists members that are not ready.':
    'Der API-Server nutzt dann den Headless Service, der auch Mitglieder nennt, die nicht bereit sind.',
  'Etcd pods switched off': 'etcd-Pods ausgeschaltet',
  'Only the Services are created, and the control plane waits for an etcd behind them. That makes sense only where somebody else runs pods with the labels and certificates that the chart expects.':
    'Nur die Services werden angelegt, und die Control Plane wartet auf ein etcd dahinter. Das ist nur sinnvoll, wenn jemand anderes Pods mit den Labels und Zertifikaten betreibt, die das Chart erwartet.',
  'The state of the tenant would be lost with the etcd pods.':
    'Der Zustand des Tenants ginge mit den etcd-Pods verloren.',
  'Use a claim': 'Claim verwenden',
  'A database quota without a limit does not fit a volume of {0}.':
    'Eine unbegrenzte Datenbank-Quota passt nicht zu einem Volume mit {0}.',
  'A database quota of {0} GiB does not fit a volume of {1}.': (quota, volume) =>
    `Eine Datenbank-Quota von ${String(quota).replace('.', ',')} GiB passt nicht zu einem Volume mit ${volume}.`,
  'Use a volume of {0}': 'Volume mit {0} verwenden',
  'Use the default quota of 2 GiB': 'Standard-Quota von 2 GiB verwenden',
  'etcd is guaranteed no more than 20m CPU and 150Mi of memory.':
    'etcd sind nicht mehr als 20m CPU und 150Mi Arbeitsspeicher garantiert.',
  'Give etcd 200m CPU and 512Mi': 'etcd 200m CPU und 512Mi geben',
  'Without its Service, etcd is reached through members that may not be ready.':
    'Ohne seinen Service wird etcd über Mitglieder erreicht, die vielleicht nicht bereit sind.',
  'Use the Service': 'Service verwenden',
  'The chart creates Services for etcd, but no etcd.': 'Das Chart legt Services für etcd an, aber kein etcd.',
  'Deploy the etcd pods': 'etcd-Pods bereitstellen',
}
