import { deployedEtcdObjectsSection } from '../sections/deployed-etcd-objects.ts'
import { deployedEtcdSection } from '../sections/deployed-etcd.ts'
import { embeddedDatabaseSection } from '../sections/embedded-database.ts'
import { embeddedEtcdSection } from '../sections/embedded-etcd.ts'
import { externalDatabaseSection } from '../sections/external-database.ts'
import { externalEtcdSection } from '../sections/external-etcd.ts'
import type { Step } from '../step.ts'

export const backingStoreStep: Step = {
  id: 'backing-store',
  title: 'Backing store',
  lead: 'Where the tenant keeps its Kubernetes objects. This decides whether more than one control-plane replica is possible, and it can hardly be changed later.',
  sections: [
    {
      title: 'Store',
      entries: [
        {
          block: 'store-choice',
          paths: [
            'controlPlane.backingStore.database.embedded.enabled',
            'controlPlane.backingStore.database.external.enabled',
            'controlPlane.backingStore.etcd.embedded.enabled',
            'controlPlane.backingStore.etcd.deploy.enabled',
            'controlPlane.backingStore.etcd.external.enabled',
          ],
        },
        { block: 'quorum-table' },
      ],
    },
    embeddedDatabaseSection,
    embeddedEtcdSection,
    deployedEtcdSection,
    deployedEtcdObjectsSection,
    externalEtcdSection,
    externalDatabaseSection,
  ],
}
