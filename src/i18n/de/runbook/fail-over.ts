import type { Translations } from '../../translations.ts'

/** The German of sections/fail-over.ts. */
export const runbookFailOver: Translations = {
  'Test the fail-over': 'Übernahme testen',
  "The control plane stands the loss of {0} of {1} replicas. Watch the tenant's API from a second terminal while you test: kubectl get --raw /readyz with the kubeconfig of the tenant, again and again.":
    'Die Control Plane verkraftet den Verlust von {0} von {1} Replikaten. Während des Tests die Tenant-API in einem zweiten Terminal beobachten: immer wieder kubectl get --raw /readyz mit der Kubeconfig des Tenants.',
  'The API goes on answering through the other replicas. Within about {0} seconds a replica leads again. The pod comes back under the same name and may take the Lease up again before that.':
    'Die API antwortet weiter über die anderen Replikate. Nach höchstens etwa {0} Sekunden gibt es wieder einen Leader. Der Pod kommt unter demselben Namen zurück und übernimmt das Lease vielleicht schon vorher wieder.',
  'The API goes on answering through the other replicas. Within about {0} seconds a replica leads again.':
    'Die API antwortet weiter über die anderen Replikate. Nach höchstens etwa {0} Sekunden gibt es wieder einen Leader.',
  'A pod name, and {0} of {1} ready. No leader after that time: read the logs of all replicas.':
    'Ein Pod-Name, und {0} von {1} sind bereit. Kein Leader nach dieser Zeit: die Logs aller Replikate lesen.',
  'etcd stands the loss of {0} of {1} members. Without a majority it answers nothing, not even reads.':
    'etcd verkraftet den Verlust von {0} von {1} Mitgliedern. Ohne Mehrheit beantwortet es nichts, nicht einmal Lesezugriffe.',
  'The API answers all the time; the member comes back with its data and every endpoint is healthy.':
    'Die API antwortet die ganze Zeit; das Mitglied kommt mit seinen Daten zurück, und jeder Endpunkt meldet „healthy“.',
  'Then a node. A drain moves everything on it, other tenants included: do it in a maintenance window.':
    'Dann ein Node. Ein Drain verschiebt alles, was darauf läuft, auch andere Tenants: nur in einem Wartungsfenster.',
  'The drain ends and the API answers all the time. "Cannot evict pod": a disruption budget allows nothing. Pods that stay Pending need one node more than there are.':
    'Der Drain wird fertig, und die API antwortet die ganze Zeit. „Cannot evict pod“: Ein PodDisruptionBudget lässt nichts zu. Bleiben Pods Pending, fehlt ein Node.',
}
