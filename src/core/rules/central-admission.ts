import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import type { Example, Rule } from './rule.ts'

const lists = ['validatingWebhooks', 'mutatingWebhooks'].map((kind) =>
  pathOf(`policies.centralAdmission.${kind}`),
)
const base64 = /^[A-Za-z0-9+/\r\n]+=*[\r\n]*$/
function faultOf(client: Json): string | null {
  const service = get(client, ['service'])
  const url = get(client, ['url'])
  const bundle = read.text(client, ['caBundle'])
  if (bundle !== '' && !base64.test(bundle)) return t`its CA bundle is not base64`
  if (!isObject(service) && (url === undefined || url === null)) return t`it has neither a service nor a URL`
  if (isObject(service) && (read.text(service, ['name']) === '' || read.text(service, ['namespace']) === ''))
    return t`its service needs a name and a namespace`
  if (typeof url === 'string' && /\s|%(?![0-9A-Fa-f]{2})|^:/.test(url)) return t`its URL cannot be read`
  return null
}

const webhook = (clientConfig: JsonObject): Example => ({
  overrides: {
    policies: {
      centralAdmission: {
        validatingWebhooks: [
          { metadata: { name: 'policy' }, webhooks: [{ name: 'policy.example.com', clientConfig }] },
        ],
      },
    },
  },
})

export const centralAdmission: Rule = {
  id: 'central-admission',
  severity: 'error',
  versions: {},
  title: 'Webhook that cannot be called',
  why: 'Central admission webhooks are called by the control plane itself, which exits at start when it cannot tell where one is. They need a licence.',
  docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
  check: ({ values }) =>
    lists.flatMap((list) =>
      read.list(values, list).flatMap((configuration, outer) =>
        read.list(configuration, ['webhooks']).flatMap((hook, inner) => {
          const fault = faultOf(read.map(hook, ['clientConfig']))
          const name = read.text(hook, ['name']) || read.text(configuration, ['metadata', 'name'])
          const paths = [[...list, String(outer), 'webhooks', String(inner), 'clientConfig']]
          return fault === null ? [] : [{ paths, message: t`The webhook "${name}" is refused: ${fault}.` }]
        }),
      ),
    ),
  examples: {
    bad: [
      webhook({}),
      webhook({ service: { name: 'policy' } }),
      webhook({ url: 'https://policy.example.com', caBundle: 'not a bundle' }),
    ],
    good: [
      webhook({ service: { name: 'policy', namespace: 'policies' } }),
      webhook({ url: 'https://policy.example.com/check' }),
      {},
    ],
  },
}
