import type { Translations } from '../../../translations.ts'

export const policiesCentralAdmission: Translations = {
  'Central admission': 'Zentrale Admission',
  'Admission webhooks of the host cluster that hold in the tenant and cannot be changed there.':
    'Admission-Webhooks des Host-Clusters, die im Tenant gelten und dort nicht geändert werden können.',
  'Webhooks: validating': 'Webhooks: validierend',
  'Configurations of webhooks that reject objects of the tenant.':
    'Konfigurationen von Webhooks, die Objekte des Tenants ablehnen.',
  'One configuration with its validating webhooks.': 'Eine Konfiguration mit ihren validierenden Webhooks.',
  'Operations and resources that the webhook may reject.':
    'Operationen und Ressourcen, die der Webhook ablehnen darf.',
  'Webhooks: mutating': 'Webhooks: ändernd',
  'Configurations of webhooks that change or reject objects of the tenant.':
    'Konfigurationen von Webhooks, die Objekte des Tenants ändern oder ablehnen.',
  'One configuration with its mutating webhooks.': 'Eine Konfiguration mit ihren ändernden Webhooks.',
  'Operations and resources that the webhook may change or reject.':
    'Operationen und Ressourcen, die der Webhook ändern oder ablehnen darf.',
  Reinvocation: 'Erneuter Aufruf',
  'With IfNeeded the webhook is asked again after later webhooks changed the object; Never is the default.':
    'Mit IfNeeded wird der Webhook erneut gefragt, nachdem spätere Webhooks das Objekt geändert haben; Standardwert ist Never.',
}
