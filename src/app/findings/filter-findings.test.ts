import { expect, test } from 'vitest'
import type { Finding } from '../../core/index.ts'
import { filterFindings } from './filter-findings.ts'

const finding = (rule: string, severity: Finding['severity'], message: string, path: string): Finding => ({
  rule,
  severity,
  message,
  title: '',
  why: '',
  docs: [],
  paths: path === '' ? [] : [path.split('.')],
})
const all = [
  finding(
    'etcd-replicas-even',
    'error',
    '4 etcd members survive no more than 3',
    'controlPlane.backingStore',
  ),
  finding('ingress-no-tls', 'warning', 'No certificate', 'controlPlane.ingress.spec'),
  finding('kind-explained', 'info', 'A Deployment', ''),
]
const ids = (severity: string, text: string): string[] =>
  filterFindings(all, { severity, text }).map(({ rule }) => rule)

test.each([
  ['all', '', ['etcd-replicas-even', 'ingress-no-tls', 'kind-explained']],
  ['warning', '', ['ingress-no-tls']],
  ['all', 'ETCD members', ['etcd-replicas-even']],
  ['all', 'controlplane.ingress', ['ingress-no-tls']],
  ['all', 'explained', ['kind-explained']],
  ['error', 'ingress', []],
])('%s, %j', (severity, text, expected) => {
  expect(ids(severity, text)).toEqual(expected)
})
