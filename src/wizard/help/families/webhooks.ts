import { under } from './under.ts'
import type { Help } from '../help.ts'

const client: Help = {
  '': { title: 'Address', help: 'Where the webhook is reached: a Service of the host cluster, or a URL.' },
  url: { title: 'URL', help: 'Address of a webhook that is not a Service; it begins with https://.' },
  caBundle: {
    title: 'CA bundle',
    help: 'Authorities that are trusted for the webhook, as base64 of PEM text.',
  },
  service: { title: 'Service', help: 'Service of the host cluster that answers.' },
  'service.name': { title: 'Name', help: 'Name of the Service.' },
  'service.namespace': { title: 'Namespace', help: 'Namespace of the Service.' },
  'service.path': { title: 'Path', help: 'Path of the requests to the Service.' },
  'service.port': { title: 'Port', help: 'Port of the Service; 443 where nothing is given.' },
}

const webhook = (does: string): Help => ({
  '': { title: 'Webhook', help: 'One webhook and the requests it is asked about.' },
  name: { title: 'Name', help: 'Full name of the webhook, such as policy.example.com.' },
  rules: { title: 'Rules', help: `Operations and resources that the webhook may ${does}.` },
  failurePolicy: {
    title: 'Failure policy',
    help: 'What happens to requests when the webhook does not answer: Fail refuses them, Ignore lets them pass.',
  },
  matchPolicy: {
    title: 'Match policy',
    help: 'Whether rules also hold for the same resource in another API version: Equivalent, or Exact.',
  },
  matchConditions: {
    title: 'Match conditions',
    help: 'CEL conditions that a request must meet as well, 64 at most.',
  },
  namespaceSelector: {
    title: 'Namespace selector',
    help: 'Asks only about objects in namespaces with these labels.',
  },
  objectSelector: { title: 'Object selector', help: 'Asks only about objects with these labels.' },
  sideEffects: {
    title: 'Side effects',
    help: 'Whether the webhook changes anything else: None or NoneOnDryRun.',
  },
  timeoutSeconds: {
    title: 'Timeout',
    help: 'Seconds until a webhook that does not answer counts as failed.',
  },
  admissionReviewVersions: {
    title: 'Review versions',
    help: 'Versions of AdmissionReview that the webhook understands, the best first.',
  },
  ...under('clientConfig', client),
})

/** A list of webhook configurations. `does` as in "that the webhook may …". */
export const webhooks = (kind: string, does: string): Help => ({
  '': { title: `Webhooks: ${kind}`, help: `Configurations of webhooks that ${does} objects of the tenant.` },
  '[]': { title: 'Webhook configuration', help: `One configuration with its ${kind} webhooks.` },
  '[].apiVersion': {
    title: 'API version',
    help: 'API version of the configuration: admissionregistration.k8s.io/v1.',
  },
  '[].kind': { title: 'Kind', help: 'Kind of the configuration.' },
  '[].metadata': { title: 'Metadata', help: 'Name, labels and annotations of the configuration.' },
  '[].metadata.name': { title: 'Name', help: 'Name of the configuration in the tenant.' },
  '[].metadata.labels': { title: 'Labels', help: 'Labels of the configuration in the tenant.' },
  '[].metadata.annotations': {
    title: 'Annotations',
    help: 'Annotations of the configuration in the tenant.',
  },
  '[].webhooks': { title: 'Webhooks', help: 'The webhooks of the configuration.' },
  ...under('[].webhooks[]', webhook(does)),
})
