import { t } from '../../../i18n/index.ts'
import type { Block } from '../block.ts'
import { customResourceNames } from '../custom-resource-names.ts'
import { kubectl } from '../kubectl.ts'
import { placement } from '../placement.ts'
import { readList } from '../read-list.ts'
import { readMap } from '../read-map.ts'
import { readText } from '../read-text.ts'
import { referredSecrets } from '../referred-secrets.ts'
import type { SectionWriter } from '../section.ts'
import { shellLine } from '../shell-line.ts'
import type { Situation } from '../situation.ts'
import { write } from '../write.ts'
import type { Workload } from '../workload.ts'

const distinct = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== '')

const workloads = ({ controlPlane, etcd }: Situation): readonly Workload[] =>
  etcd ? [controlPlane, etcd] : [controlPlane]

function storageBlocks(situation: Situation): readonly Block[] {
  const templates = workloads(situation).flatMap(({ object }) =>
    readList(object, ['spec', 'volumeClaimTemplates']),
  )
  const classes = templates.map((template) => readText(template, ['spec', 'storageClassName']))
  const named = distinct(classes)
  return [
    ...(named.length > 0
      ? [
          write.command(
            shellLine('kubectl', 'get', ...named.map((name) => `storageclass/${name}`)),
            t`Every class exists. "not found": claims would stay Pending for ever.`,
          ),
        ]
      : []),
    ...(classes.includes('')
      ? [
          write.command(
            'kubectl get storageclass',
            t`One class is marked (default): the values name none. Without a default, name a class.`,
          ),
        ]
      : []),
    ...(situation.data?.kind === 'claim'
      ? [
          write.command(
            kubectl(situation, 'get', `pvc/${situation.data.name}`),
            t`The claim that the values name exists.`,
          ),
        ]
      : []),
  ]
}

function nodeCommand(workload: Workload): string {
  const { labels, selector } = placement(workload)
  const shown = distinct([...labels, 'kubernetes.io/hostname', 'topology.kubernetes.io/zone'])
  const words = ['kubectl', 'get', 'nodes', '--label-columns', shown.join(',')]
  return shellLine(words, selector === '' ? [] : ['--selector', selector])
}

const nodesFor = (workload: Workload): string =>
  placement(workload).needsNodes
    ? t`at least ${workload.replicas} for ${workload.ref}, one more to drain without loss`
    : t`one with room for ${workload.ref}`

/** Workloads that ask for the same nodes share a command. */
function nodeBlocks(situation: Situation): readonly Block[] {
  const all = workloads(situation)
  return distinct(all.map(nodeCommand)).map((command) => {
    const needs = all.filter((workload) => nodeCommand(workload) === command).map(nodesFor)
    return write.command(
      command,
      t`Ready nodes: ${needs.join('; ')}. A label by which pods are spread has a value on each of them.`,
    )
  })
}

/** Objects of the host cluster that must exist before, by kind. */
function objectBlocks(situation: Situation): readonly Block[] {
  const pods = workloads(situation).map(({ pod }) => pod)
  const classes = [
    ...pods.map((pod) => ['priorityclass', readText(pod, ['priorityClassName'])] as const),
    ...pods.map((pod) => ['runtimeclass', readText(pod, ['runtimeClassName'])] as const),
    ...situation.rendered
      .ofKind('Ingress')
      .map((ingress) => ['ingressclass', readText(ingress, ['spec', 'ingressClassName'])] as const),
  ]
  const refs = distinct(classes.map(([kind, name]) => (name === '' ? '' : `${kind}/${name}`)))
  const resources = customResourceNames(situation)
  const secrets = referredSecrets(situation)
  return [
    ...(refs.length > 0 ? [write.command(shellLine('kubectl', 'get', ...refs), t`All exist.`)] : []),
    ...(resources.length > 0
      ? [
          write.command(
            shellLine('kubectl', 'get', 'customresourcedefinitions', ...resources),
            t`All are there. "not found": install what brings them first, or switch the feature off.`,
          ),
        ]
      : []),
    ...(secrets.length > 0
      ? [
          write.command(
            kubectl(situation, 'get', ...secrets.map((name) => `secret/${name}`)),
            situation.config.release.isUpgrade
              ? t`Secrets that you make yourself; pods wait for them.`
              : t`Secrets that you make yourself; pods wait for them. Make the namespace first if it is not there.`,
          ),
        ]
      : []),
  ]
}

const canI = (...words: readonly string[]): string =>
  shellLine('kubectl', 'auth', 'can-i', 'create', ...words)

/** May the user make what is rendered? Roles that span the cluster are what most often lacks. */
function rightsBlocks({ rendered, config }: Situation): readonly Block[] {
  const kinds = [
    ['ClusterRole', 'clusterroles.rbac.authorization.k8s.io'],
    ['ClusterRoleBinding', 'clusterrolebindings.rbac.authorization.k8s.io'],
  ] as const
  const wanted = kinds.filter(([kind]) => rendered.ofKind(kind).length > 0)
  return [
    write.command(
      [
        canI('roles.rbac.authorization.k8s.io', '--namespace', config.release.namespace),
        ...wanted.map(([, resource]) => canI(resource)),
      ],
      t`yes, every time.`,
    ),
  ]
}

/** What is still wrong with the configuration, as the findings say. */
function openErrors({ view }: Situation): readonly Block[] {
  const errors = view.findings.filter(({ severity }) => severity === 'error')
  return errors.length === 0
    ? []
    : [
        write.warning(t`The configuration still has errors. Solve these first:`),
        ...write.list(errors.map(({ title, message }) => `${title}: ${message}`)),
      ]
}

/** What to look at before anything is installed. */
export const prerequisites: SectionWriter = (situation) => {
  const { topology } = situation
  const needsLicence =
    topology.store === 'embedded-etcd' ||
    topology.store === 'external-database' ||
    readMap(situation.view.effective, ['privateNodes'])['enabled'] === true
  return {
    id: 'prerequisites',
    title: t`Before you start`,
    blocks: [
      ...openErrors(situation),
      write.command(
        ['kubectl config current-context', 'kubectl version', 'helm version', 'vcluster version'],
        t`The context of the host cluster. Helm 3.10 or newer; a vCluster CLI of the same minor as the chart.`,
      ),
      ...(needsLicence
        ? [
            write.text(
              t`This configuration uses a feature of vCluster Pro: connect to the platform, or have its key at hand, before the control plane starts.`,
            ),
          ]
        : []),
      ...rightsBlocks(situation),
      ...storageBlocks(situation),
      ...nodeBlocks(situation),
      ...objectBlocks(situation),
    ],
  }
}
