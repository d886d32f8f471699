import type { Translations } from '../../translations.ts'

/** The German of rules/spread-zonal-volumes.ts. */
export const spreadZonalVolumes: Translations = {
  'Zones are chosen once': 'Zonen werden einmal gewählt',
  'A cloud disk lives in one zone, and its pod can only run there. With a storage class that waits for the first consumer the scheduler spreads the pods before the disks are made; later nothing moves.':
    'Eine Cloud-Disk liegt in einer Zone, und nur dort kann ihr Pod laufen. Mit einer StorageClass, die auf den ersten Verbraucher wartet, verteilt der Scheduler die Pods, bevor die Disks entstehen; danach bewegt sich nichts mehr.',
  'The disks of etcd tie each pod to the zone it first starts in; the storage class should use WaitForFirstConsumer.':
    'Die Disks von etcd binden jeden Pod an die Zone, in der er zuerst startet; die StorageClass sollte WaitForFirstConsumer verwenden.',
  'The disks of the control plane tie each pod to the zone it first starts in; the storage class should use WaitForFirstConsumer.':
    'Die Disks der Control Plane binden jeden Pod an die Zone, in der er zuerst startet; die StorageClass sollte WaitForFirstConsumer verwenden.',
}
