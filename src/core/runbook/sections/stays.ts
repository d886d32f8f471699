import { storeTransitions } from '../../facts/store-transitions.ts'
import type { Json, Path } from '../../json.ts'
import { formatPath } from '../../values/format-path.ts'
import { get } from '../../values/get.ts'
import { flagAt } from '../flag-at.ts'
import type { SectionWriter } from '../section.ts'
import type { Situation } from '../situation.ts'
import { write } from '../write.ts'

type Row = readonly [setting: string, now: string, why: string]

const shown = (value: Json | undefined): string =>
  value === undefined || value === null || value === ''
    ? 'not set'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

const row = ({ view }: Situation, path: Path, why: string): Row => [
  formatPath(path),
  shown(get(view.effective, path)),
  why,
]

const immutable = 'A StatefulSet cannot change it; Helm fails. See "Scale" for sizes.'

/** Settings of a StatefulSet that Kubernetes never changes. */
function statefulSetRows(situation: Situation, section: Path): readonly Row[] {
  const claim = [...section, 'persistence', 'volumeClaim']
  return [
    row(situation, [...section, 'scheduling', 'podManagementPolicy'], immutable),
    row(situation, [...claim, 'size'], immutable),
    row(situation, [...claim, 'storageClass'], immutable),
    row(situation, [...claim, 'accessModes'], immutable),
  ]
}

function rows(situation: Situation): readonly Row[] {
  const { config, topology, distro, controlPlane, etcd, minor } = situation
  const etcdSection = ['controlPlane', 'backingStore', 'etcd', 'deploy', 'statefulSet']
  const { name, namespace } = config.release
  return [
    ['release and namespace', `${name} in ${namespace}`, 'Objects and certificates are named after them.'],
    ['backing store', topology.store, 'The control plane refuses to start with another one, see below.'],
    [
      'kind of workload',
      controlPlane.kind,
      'Helm would replace it, and its claims stay behind or are deleted.',
    ],
    ...(minor < 33 ? [['distro', distro, 'Refused, except k3s to k8s in 0.25 to 0.32.'] as const] : []),
    ...(controlPlane.kind === 'StatefulSet'
      ? statefulSetRows(situation, ['controlPlane', 'statefulSet'])
      : []),
    ...(etcd
      ? [
          row(
            situation,
            [...etcdSection, 'highAvailability', 'replicas'],
            'Another number breaks the etcd cluster.',
          ),
          ...statefulSetRows(situation, etcdSection),
        ]
      : []),
    ...(minor >= 30 && flagAt(situation, ['privateNodes', 'enabled'])
      ? [row(situation, ['privateNodes', 'vpn', 'enabled'], 'Refused by the control plane.')]
      : []),
    ...(minor >= 26
      ? [
          row(
            situation,
            ['sync', 'toHost', 'namespaces', 'enabled'],
            'Refused by the control plane, as are other mappings.',
          ),
        ]
      : []),
  ]
}

/** What must not be changed once the virtual cluster runs, with the values of now, and which stores it can move to. */
export const stays: SectionWriter = (situation) => {
  const { topology, minor } = situation
  const moves = storeTransitions.filter(({ from, since }) => from === topology.store && since <= minor)
  return {
    id: 'stays',
    title: 'What stays as it is',
    blocks: [
      write.text('Decide these before there is data. Later they need a new tenant and a move.'),
      write.table(['Setting', 'Now', 'Why it stays'], rows(situation)),
      write.text(
        moves.length > 0
          ? 'Changes of the store that the control plane accepts:'
          : 'The control plane accepts no other store than this one.',
      ),
      ...write.list(moves.map(({ to, outcome }) => `to ${to}: data ${outcome}`)),
    ],
  }
}
