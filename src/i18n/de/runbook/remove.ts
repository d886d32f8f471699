import type { Translations } from '../../translations.ts'

/** The German of sections/remove.ts. */
export const runbookRemove: Translations = {
  Remove: 'Entfernen',
  'The release is gone. Pods of the tenant go with their owner; look for leftovers with kubectl get all.':
    'Das Release ist weg. Pods des Tenants verschwinden mit ihrem Owner; Überreste zeigt kubectl get all.',
  'The vCluster CLI deletes the first claim of each StatefulSet as well, whatever its retention policy says, unless it is told to keep them:':
    'Die vCluster-CLI löscht auch den ersten Claim jedes StatefulSets, was immer dessen Retention-Policy sagt, es sei denn, sie soll die Claims behalten:',
  'These claims stay. A new release of the same name would take their data over.':
    'Diese Claims bleiben. Ein neues Release mit demselben Namen würde ihre Daten übernehmen.',
  'The data is gone for good.': 'Die Daten sind endgültig gelöscht.',
}
