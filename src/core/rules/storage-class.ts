import { t } from '../../i18n/index.ts'
import { classifyStorageClass } from '../facts/classify-storage-class.ts'
import type { StorageKind } from '../facts/storage-classes.ts'
import { suggestedStorageClass } from '../facts/suggested-storage-class.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { type ClaimClass, storageClassesOf } from './reading/storage-class.ts'
import type { Cluster } from '../config.ts'
import { ownerOf } from './resource-owner.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const etcdDocs = [
  'etcd-io/website content/en/docs/v3.6/op-guide/hardware.md',
  'etcd-io/website content/en/docs/v3.6/faq.md',
]

/** Names that no platform creates; someone has to. */
const ownClasses: ReadonlySet<string> = new Set(
  'ebs-gp3 gp3 io1 io2 fast fast-ssd local-ssd ssd ssd-class pd-ssd pd-balanced pd-standard premium'.split(
    ' ',
  ),
)

/** Another class for the claim, where the platform says which; in place it works for new installations only. */
function replace({ path, name }: ClaimClass, { platform }: Cluster): Pick<Problem, 'fix'> {
  const better = suggestedStorageClass(platform)
  return better === null || better === name
    ? {}
    : { fix: fix.confirm(t`Use ${better}`, edit.set(path, better)) }
}

function ofKind(context: RuleContext, ...kinds: readonly StorageKind[]) {
  return storageClassesOf(context).flatMap((used) => {
    const verdict = classifyStorageClass(used.name, context.cluster.platform)
    if (used.name === '' || verdict === null || !kinds.includes(verdict.kind)) return []
    return [{ used, verdict, isSure: verdict.confidence !== 'low' }]
  })
}

/** Whether the claim holds a store that must be fast: etcd of either sort, or SQLite in production. */
const needsSpeed = ({ topology, cluster }: RuleContext, { claim }: ClaimClass): boolean =>
  claim.name === 'etcd' || topology.store === 'embedded-etcd' || cluster.intent === 'production'

const etcdOn = (storageClass: string, cluster: Partial<Cluster> = {}): Example => ({
  overrides: {
    controlPlane: {
      backingStore: {
        etcd: { deploy: { enabled: true, statefulSet: { persistence: { volumeClaim: { storageClass } } } } },
      },
    },
  },
  cluster,
})
const sqliteOn = (storageClass: string, cluster: Partial<Cluster> = {}): Example => ({
  overrides: { controlPlane: { statefulSet: { persistence: { volumeClaim: { storageClass } } } } },
  cluster,
})

/** What the storage class of a claim is good for, by its name and the platform. */
export const storageClass: readonly Rule[] = [
  {
    id: 'storageclass-eks-driver',
    severity: 'info',
    versions: {},
    title: 'EBS driver needed',
    why: 'EKS does not install the EBS CSI driver by itself. Without the add-on and its IAM role claims of gp2 and gp3 stay Pending.',
    docs: ['loft-sh/vcluster-docs deploy/control-plane/environment/eks.mdx'],
    check: (context) =>
      context.cluster.platform === 'eks' && storageClassesOf(context).length > 0
        ? [
            {
              paths: [],
              field: 'cluster.platform',
              message: t`On EKS the claims need the EBS CSI driver add-on, which is not installed by default.`,
            },
          ]
        : [],
    examples: { bad: [{ cluster: { platform: 'eks' } }], good: [{ cluster: { platform: 'gke' } }] },
  },
  {
    id: 'storageclass-gp2',
    severity: 'info',
    versions: {},
    title: 'gp2 volumes',
    why: 'The speed of a gp2 volume grows with its size, 3 IOPS per GiB, and bursts run out. gp3 has 3000 IOPS at any size, but its class has to be created first.',
    docs: ['kubernetes-sigs/aws-ebs-csi-driver docs/parameters.md'],
    check: (context) =>
      context.cluster.platform !== 'eks'
        ? []
        : storageClassesOf(context)
            .filter(({ name }) => name === 'gp2')
            .map((used) => ({
              paths: [used.path],
              message: t`gp2 gives ${ownerOf(used.claim)} 3 IOPS per GiB: a volume of 10Gi has 100 IOPS once its burst is used up.`,
              ...replace(used, context.cluster),
            })),
    examples: {
      bad: [etcdOn('gp2', { platform: 'eks' })],
      good: [etcdOn('gp3', { platform: 'eks' }), etcdOn('gp2')],
    },
  },
  {
    id: 'storageclass-hdd',
    severity: 'warning',
    versions: {},
    title: 'Slow disks',
    why: 'etcd wants every write on disk within 10 ms (99th percentile of WAL fsync). Spinning or throttled disks are slower than that, and the result is leader changes and time-outs of the tenant API.',
    docs: etcdDocs,
    check: (context) =>
      ofKind(context, 'hdd')
        .filter(({ used }) => needsSpeed(context, used))
        .map(({ used, isSure }) => ({
          paths: [used.path],
          message: isSure
            ? t`The storage class ${used.name} puts the data of ${ownerOf(used.claim)} on spinning disks: each write waits too long there, so API requests time out.`
            : t`By its name ${used.name} may be a class of spinning disks, which are too slow for ${ownerOf(used.claim)}: check it.`,
          ...replace(used, context.cluster),
        })),
    examples: {
      bad: [
        etcdOn('standard', { platform: 'gke' }),
        etcdOn('slow-hdd'),
        sqliteOn('st1', { platform: 'eks', intent: 'production' }),
      ],
      good: [etcdOn('premium-rwo', { platform: 'gke' }), etcdOn('standard'), sqliteOn('slow-hdd')],
    },
  },
  {
    id: 'storageclass-network-block',
    severity: 'info',
    versions: {},
    title: 'Replicated block storage',
    why: 'Block storage that is replicated over the network is usually fine on SSD pools. etcd replicates too, so every write is copied twice; one replica below etcd is enough.',
    docs: etcdDocs,
    check: (context) =>
      ofKind(context, 'net-block').map(({ used }) => ({
        paths: [used.path],
        message: t`${used.name} replicates over the network: measure its fsync time before ${ownerOf(used.claim)} depends on it.`,
      })),
    examples: { bad: [etcdOn('longhorn')], good: [etcdOn('gp3')] },
  },
  {
    id: 'storageclass-network-file',
    severity: 'warning',
    versions: {},
    title: 'Network file system or object storage',
    why: 'File protocols are slow at making writes durable, and their file locks are a known source of corrupt SQLite and etcd databases.',
    docs: etcdDocs,
    check: (context) =>
      ofKind(context, 'net-file', 'object').map(({ used, isSure }) => ({
        paths: [used.path],
        message: isSure
          ? t`${used.name} is no block storage: the database of ${ownerOf(used.claim)} may be slow and get corrupted.`
          : t`Is ${used.name} a network file system? The database of ${ownerOf(used.claim)} may get corrupted on it.`,
        ...replace(used, context.cluster),
      })),
    examples: {
      bad: [etcdOn('efs-sc', { platform: 'eks' }), sqliteOn('nfs-client'), sqliteOn('my-cephfs')],
      good: [etcdOn('managed-csi-premium', { platform: 'aks' })],
    },
  },
  {
    id: 'storageclass-node-local',
    severity: 'info',
    versions: {},
    title: 'Volumes bound to a node',
    why: 'Local volumes are fast, but the pod can run on that node only. When it is lost, a SQLite tenant is down and an etcd member has to be rebuilt.',
    docs: ['rancher/local-path-provisioner README.md'],
    check: (context) =>
      ofKind(context, 'local').map(({ used, isSure }) => ({
        paths: [used.path],
        message: isSure
          ? t`${used.name} binds ${ownerOf(used.claim)} to one node.`
          : t`${used.name} looks like local storage, which binds ${ownerOf(used.claim)} to one node.`,
      })),
    examples: {
      bad: [sqliteOn('local-path'), sqliteOn('standard', { platform: 'kind' })],
      good: [sqliteOn('premium-rwo', { platform: 'gke' })],
    },
  },
  {
    id: 'storageclass-not-builtin',
    severity: 'info',
    versions: {},
    title: 'Class that no platform creates',
    why: 'Names like gp3 or pd-ssd are types of disks. A storage class of that name exists only where someone has created it; otherwise the claim stays Pending.',
    docs: ['https://kubernetes.io/docs/concepts/storage/storage-classes/'],
    check: (context) =>
      storageClassesOf(context)
        .filter(({ name }) => ownClasses.has(name))
        .map((used) => ({
          paths: [used.path],
          message: t`No platform creates a storage class called ${used.name}: make sure that it exists.`,
        })),
    examples: {
      bad: [etcdOn('gp3', { platform: 'eks' }), etcdOn('fast-ssd')],
      good: [etcdOn('managed-csi', { platform: 'aks' })],
    },
  },
  {
    id: 'storageclass-standard-ambiguous',
    severity: 'info',
    versions: {},
    title: 'Class that differs by platform',
    why: '"standard" means spinning disks on GKE and a directory of the node on kind and minikube; "default" is Standard SSD on AKS. Name the platform, and the class can be judged.',
    docs: ['https://cloud.google.com/kubernetes-engine/docs/concepts/storage-overview'],
    check: (context) =>
      context.cluster.platform !== null
        ? []
        : storageClassesOf(context)
            .filter(({ name }) => name === 'standard' || name === 'default')
            .map((used) => ({
              paths: [used.path],
              message: t`What "${used.name}" stands for depends on the platform.`,
            })),
    examples: { bad: [etcdOn('standard')], good: [etcdOn('standard', { platform: 'gke' })] },
  },
  {
    id: 'storageclass-unset',
    severity: 'warning',
    versions: {},
    title: 'No storage class named',
    why: 'The claim takes the default class of the host. Where there is none, the pod waits for ever; new EKS clusters have had none since Kubernetes 1.30.',
    docs: [
      'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html',
      'loft-sh/vcluster issue 145',
    ],
    check: (context) =>
      storageClassesOf(context)
        .filter(({ name }) => name === '')
        .map((used) => ({
          paths: [used.path],
          message: t`The claim of ${ownerOf(used.claim)} names no storage class: without a default class on the host its pod stays Pending.`,
          ...replace(used, context.cluster),
        })),
    examples: {
      bad: [{}, { cluster: { platform: 'gke' } }, etcdOn('', { platform: 'eks' })],
      good: [
        sqliteOn('gp3'),
        {
          overrides: { controlPlane: { statefulSet: { persistence: { volumeClaim: { enabled: false } } } } },
        },
      ],
    },
  },
]
