import { t } from '../../../i18n/index.ts'
import { storeTransitions, type Outcome } from '../../facts/store-transitions.ts'
import type { Json, Path } from '../../json.ts'
import { formatPath } from '../../values/format-path.ts'
import { get } from '../../values/get.ts'
import { flagAt } from '../flag-at.ts'
import type { SectionWriter } from '../section.ts'
import type { Situation } from '../situation.ts'
import { storeWord } from '../store-word.ts'
import { write } from '../write.ts'

type Row = readonly [setting: string, now: string, why: string]

const shown = (value: Json | undefined): string =>
  value === undefined || value === null || value === ''
    ? t`not set`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

const row = ({ view }: Situation, path: Path, why: string): Row => [
  formatPath(path),
  shown(get(view.effective, path)),
  why,
]

/** What becomes of the data on the way to another store. */
const moved: Readonly<Record<Outcome, (store: string) => string>> = {
  'copied with flag': (store) => t`to ${store}: data copied with flag`,
  'copied, test first': (store) => t`to ${store}: data copied, test first`,
  'not copied': (store) => t`to ${store}: data not copied`,
}

const immutable = (): string => t`A StatefulSet cannot change it; Helm fails. See "Scale" for sizes.`

/** Settings of a StatefulSet that Kubernetes never changes. */
function statefulSetRows(situation: Situation, section: Path): readonly Row[] {
  const claim = [...section, 'persistence', 'volumeClaim']
  return [
    row(situation, [...section, 'scheduling', 'podManagementPolicy'], immutable()),
    row(situation, [...claim, 'size'], immutable()),
    row(situation, [...claim, 'storageClass'], immutable()),
    row(situation, [...claim, 'accessModes'], immutable()),
  ]
}

function rows(situation: Situation): readonly Row[] {
  const { config, topology, distro, controlPlane, etcd, minor } = situation
  const etcdSection = ['controlPlane', 'backingStore', 'etcd', 'deploy', 'statefulSet']
  const { name, namespace } = config.release
  return [
    [t`release and namespace`, t`${name} in ${namespace}`, t`Objects and certificates are named after them.`],
    [
      t`backing store`,
      storeWord[topology.store](),
      t`The control plane refuses to start with another one, see below.`,
    ],
    [
      t`kind of workload`,
      controlPlane.kind,
      t`Helm would replace it, and its claims stay behind or are deleted.`,
    ],
    ...(minor < 33 ? [[t`distro`, distro, t`Refused, except k3s to k8s in 0.25 to 0.32.`] as const] : []),
    ...(controlPlane.kind === 'StatefulSet'
      ? statefulSetRows(situation, ['controlPlane', 'statefulSet'])
      : []),
    ...(etcd
      ? [
          row(
            situation,
            [...etcdSection, 'highAvailability', 'replicas'],
            t`Another number breaks the etcd cluster.`,
          ),
          ...statefulSetRows(situation, etcdSection),
        ]
      : []),
    ...(minor >= 30 && flagAt(situation, ['privateNodes', 'enabled'])
      ? [row(situation, ['privateNodes', 'vpn', 'enabled'], t`Refused by the control plane.`)]
      : []),
    ...(minor >= 26
      ? [
          row(
            situation,
            ['sync', 'toHost', 'namespaces', 'enabled'],
            t`Refused by the control plane, as are other mappings.`,
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
    title: t`What stays as it is`,
    blocks: [
      write.text(t`Decide these before there is data. Later they need a new tenant and a move.`),
      write.table([t`Setting`, t`Now`, t`Why it stays`], rows(situation)),
      write.text(
        moves.length > 0
          ? t`Changes of the store that the control plane accepts:`
          : t`The control plane accepts no other store than this one.`,
      ),
      ...write.list(moves.map(({ to, outcome }) => moved[outcome](storeWord[to]()))),
    ],
  }
}
