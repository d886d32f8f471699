import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import type { Rule } from './rule.ts'

const removed = [
  pathOf('sync.toHost.volumeSnapshots'),
  pathOf('sync.toHost.volumeSnapshotContents'),
  pathOf('sync.fromHost.volumeSnapshotClasses'),
  pathOf('deploy.volumeSnapshotController'),
  pathOf('rbac.enableVolumeSnapshotRules'),
]
const snapshots = pathOf('sync.toHost.volumeSnapshots.enabled')
const contents = pathOf('sync.toHost.volumeSnapshotContents.enabled')

/** The settings for volume snapshots, which 0.36 dropped. */
export const volumeSnapshots: readonly Rule[] = [
  {
    id: 'volume-snapshot-keys-removed',
    severity: 'error',
    versions: { from: '0.36' },
    title: 'Volume snapshot settings were removed',
    why: 'The schema still knows these keys so that old files can be read, but the chart refuses to render as soon as one of them is there, even with "enabled: false".',
    docs: ['loft-sh/vcluster chart/templates/_validate.tpl@v0.36.1'],
    check({ values }) {
      const present = removed.filter((path) => get(values, path) !== undefined)
      if (present.length === 0) return []
      const names = present.map((path) => path.join('.')).join(', ')
      const message = t`This release refuses ${names}, whatever the value.`
      return [{ paths: present, message, fix: fix.safe(t`Remove the settings`, ...present.map(edit.unset)) }]
    },
    examples: {
      bad: [
        { overrides: { sync: { toHost: { volumeSnapshots: { enabled: false } } } } },
        { overrides: { deploy: { volumeSnapshotController: { enabled: true } } } },
      ],
      good: [{}],
    },
  },
  {
    id: 'volume-snapshot-pair',
    severity: 'error',
    versions: { from: '0.21', to: '0.35' },
    title: 'Volume snapshots and their contents must go together',
    why: 'A snapshot object is of no use without its content and the other way round, so the control plane exits at start when only one of them is synced.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.35.3'],
    check({ values }) {
      const on = read.flag(values, snapshots)
      if (on === read.flag(values, contents)) return []
      const message = on
        ? t`Volume snapshots are synced, but their contents are not.`
        : t`Contents of volume snapshots are synced, but the snapshots are not.`
      return [
        {
          paths: [contents, snapshots],
          message,
          fix: fix.safe(on ? t`Sync the contents too` : t`Sync neither`, edit.set(contents, on)),
        },
      ]
    },
    examples: {
      bad: [{ overrides: { sync: { toHost: { volumeSnapshots: { enabled: true } } } } }],
      good: [
        {
          overrides: {
            sync: {
              toHost: { volumeSnapshots: { enabled: true }, volumeSnapshotContents: { enabled: true } },
            },
          },
        },
      ],
    },
  },
]
