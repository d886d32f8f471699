import { expect, it } from 'vitest'
import { TemplateError } from '../../template-error.ts'
import { withKubeVip } from './with-kube-vip.ts'

const both = ['NET_ADMIN', 'NET_RAW']

it.each([
  [{}, { capabilities: { add: both } }],
  [
    { runAsUser: 0, capabilities: null },
    { runAsUser: 0, capabilities: { add: both } },
  ],
  [{ capabilities: { drop: ['ALL'] } }, { capabilities: { drop: ['ALL'], add: both } }],
  [
    { capabilities: { add: ['NET_RAW', 'CHOWN', 'CHOWN'] } },
    { capabilities: { add: ['NET_RAW', 'CHOWN', 'NET_ADMIN'] } },
  ],
  [{ capabilities: { add: [1, '1'] } }, { capabilities: { add: [1, '1', ...both] } }],
  [{ capabilities: [] }, { capabilities: { add: both } }],
])('%j becomes %j', (given, expected) => expect(withKubeVip(given)).toEqual(expected))

it.each([[undefined], [{ capabilities: 'all' }], [{ capabilities: { add: 'CHOWN' } }]])(
  'refuses %j',
  (given) => expect(() => withKubeVip(given)).toThrow(TemplateError),
)
