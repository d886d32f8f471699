import { under } from '../families/under.ts'
import { webhooks } from '../families/webhooks.ts'
import type { Help } from '../help.ts'

/** Admission webhooks that tenants cannot change. */
export const centralAdmission: Help = under('policies.centralAdmission', {
  '': {
    title: 'Central admission',
    help: 'Admission webhooks of the host cluster that hold in the tenant and cannot be changed there.',
  },
  ...under('validatingWebhooks', webhooks('validating', 'reject')),
  ...under('mutatingWebhooks', webhooks('mutating', 'change or reject')),
  'mutatingWebhooks[].webhooks[].reinvocationPolicy': {
    title: 'Reinvocation',
    help: 'With IfNeeded the webhook is asked again after later webhooks changed the object; Never is the default.',
  },
})
