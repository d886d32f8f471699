import type { Translations } from '../../../translations.ts'

export const familiesWebhooks: Translations = {
  'Webhook configuration': 'Webhook-Konfiguration',
  'API version of the configuration: admissionregistration.k8s.io/v1.':
    'API-Version der Konfiguration: admissionregistration.k8s.io/v1.',
  'Kind of the configuration.': 'Art der Konfiguration.',
  'Name, labels and annotations of the configuration.': 'Name, Labels und Annotationen der Konfiguration.',
  'Name of the configuration in the tenant.': 'Name der Konfiguration im Tenant.',
  'Labels of the configuration in the tenant.': 'Labels der Konfiguration im Tenant.',
  'Annotations of the configuration in the tenant.': 'Annotationen der Konfiguration im Tenant.',
  'The webhooks of the configuration.': 'Die Webhooks der Konfiguration.',
  Webhook: 'Webhook',
  'One webhook and the requests it is asked about.':
    'Ein Webhook und die Anfragen, zu denen er gefragt wird.',
  'Full name of the webhook, such as policy.example.com.':
    'Vollständiger Name des Webhooks, etwa policy.example.com.',
  'Failure policy': 'Verhalten bei Ausfall',
  'What happens to requests when the webhook does not answer: Fail refuses them, Ignore lets them pass.':
    'Was mit Anfragen geschieht, wenn der Webhook nicht antwortet: Fail lehnt sie ab, Ignore lässt sie durch.',
  'Match policy': 'Abgleich der Regeln',
  'Whether rules also hold for the same resource in another API version: Equivalent, or Exact.':
    'Ob Regeln auch für dieselbe Ressource in einer anderen API-Version gelten: Equivalent oder Exact.',
  'Match conditions': 'Zusatzbedingungen',
  'CEL conditions that a request must meet as well, 64 at most.':
    'CEL-Bedingungen, die eine Anfrage zusätzlich erfüllen muss, höchstens 64.',
  'Namespace selector': 'Namespace-Selektor',
  'Asks only about objects in namespaces with these labels.':
    'Fragt nur zu Objekten in Namespaces mit diesen Labels.',
  'Object selector': 'Objekt-Selektor',
  'Asks only about objects with these labels.': 'Fragt nur zu Objekten mit diesen Labels.',
  'Side effects': 'Nebenwirkungen',
  'Whether the webhook changes anything else: None or NoneOnDryRun.':
    'Ob der Webhook sonst etwas ändert: None oder NoneOnDryRun.',
  'Seconds until a webhook that does not answer counts as failed.':
    'Sekunden, nach denen ein Webhook ohne Antwort als gescheitert gilt.',
  'Review versions': 'AdmissionReview-Versionen',
  'Versions of AdmissionReview that the webhook understands, the best first.':
    'Versionen von AdmissionReview, die der Webhook versteht, die beste zuerst.',
  Address: 'Adresse',
  'Where the webhook is reached: a Service of the host cluster, or a URL.':
    'Wo der Webhook erreichbar ist: ein Service des Host-Clusters oder eine URL.',
  'Address of a webhook that is not a Service; it begins with https://.':
    'Adresse eines Webhooks, der kein Service ist; sie beginnt mit https://.',
  'CA bundle': 'CA-Bundle',
  'Authorities that are trusted for the webhook, as base64 of PEM text.':
    'Zertifizierungsstellen, denen für den Webhook vertraut wird, als Base64 von PEM-Text.',
  'Service of the host cluster that answers.': 'Service des Host-Clusters, der antwortet.',
  'Name of the Service.': 'Name des Service.',
  'Namespace of the Service.': 'Namespace des Service.',
  'Path of the requests to the Service.': 'Pfad der Anfragen an den Service.',
  'Port of the Service; 443 where nothing is given.': 'Port des Service; ohne Angabe 443.',
}
