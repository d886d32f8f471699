import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { claimsOf } from './reading/claims.ts'
import { listed } from './reading/listed.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const pod = [...paths.controlPlane, 'security', 'podSecurityContext']
const container = [...paths.controlPlane, 'security', 'containerSecurityContext']
const etcdPod = [...paths.etcd, 'security', 'podSecurityContext']
const etcdContainer = [...paths.etcd, 'security', 'containerSecurityContext']
const init = [...paths.k8s, 'securityContext']
const standard = pathOf('policies.podSecurityStandard')
const statefulSet = 'loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'
const rootlessDocs = 'loft-sh/vcluster-docs deploy/security/rootless-mode.mdx'

const extraRules = pathOf('rbac.role.extraRules')
const endpointsRule = { apiGroups: [''], resources: ['endpoints/restricted'], verbs: ['create'] }

const containerOnly = [
  'allowPrivilegeEscalation',
  'capabilities',
  'privileged',
  'readOnlyRootFilesystem',
  'procMount',
]
const podOnly = ['fsGroup', 'fsGroupChangePolicy', 'supplementalGroups', 'sysctls']

/** The user that the control plane runs as: the container's own, or the pod's. */
const userOf = ({ values }: Pick<RuleContext, 'values'>): number =>
  read.number(values, [...container, 'runAsUser']) ?? read.number(values, [...pod, 'runAsUser']) ?? 0

const secured = (security: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: { controlPlane: { ...rest, statefulSet: { security } } },
})
const rootless = { runAsNonRoot: true, runAsUser: 12345, runAsGroup: 12345 }
const initContexts = { distro: { k8s: { securityContext: rootless } } }

/** Which user the pods run as, and what they may do. */
export const securityContext: readonly Rule[] = [
  {
    id: 'openshift-uid',
    severity: 'warning',
    versions: {},
    title: 'Root on OpenShift',
    why: 'The default security constraints of OpenShift forbid root, which the control plane runs as by default, and its endpoints need an extra permission (endpoints/restricted). Leave the user to OpenShift and add the rule.',
    docs: ['loft-sh/vcluster-docs deploy/control-plane/environment/openshift.mdx'],
    check(context) {
      if (context.cluster.platform !== 'openshift') return []
      const user = [...container, 'runAsUser']
      const rules = read.list(context.values, extraRules)
      const hasRule = rules.some((rule) => read.list(rule, ['resources']).includes('endpoints/restricted'))
      const isRoot = read.number(context.values, user) === 0
      if (!isRoot && hasRule) return []
      const message = isRoot
        ? t`OpenShift does not let the control plane run as root.`
        : t`OpenShift needs a rule for endpoints/restricted.`
      // With null the chart names no user, and OpenShift picks one from the range of the namespace.
      const edits = [
        ...(isRoot ? [edit.set(user, null)] : []),
        ...(hasRule ? [] : [editList.append(context, extraRules, endpointsRule)]),
      ]
      const leave = fix.confirm(isRoot ? t`Leave the user to OpenShift` : t`Add the rule`, ...edits)
      return [{ paths: isRoot ? [user] : [extraRules], message, fix: leave }]
    },
    examples: {
      bad: [{ cluster: { platform: 'openshift' } }],
      good: [
        {},
        {
          cluster: { platform: 'openshift' },
          overrides: {
            controlPlane: { statefulSet: { security: { containerSecurityContext: rootless } } },
            rbac: {
              role: {
                extraRules: [endpointsRule],
              },
            },
          },
        },
      ],
    },
  },
  {
    id: 'pss-value',
    severity: 'error',
    versions: {},
    title: 'Unknown pod security standard',
    why: 'Kubernetes knows privileged, baseline and restricted. The control plane exits at start on anything else.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
    check({ values }) {
      const given = get(values, standard)
      if (given === undefined || given === null || given === '') return []
      if (['privileged', 'baseline', 'restricted'].includes(shown(given))) return []
      return [
        {
          paths: [standard],
          message: t`"${shown(given)}" is no pod security standard.`,
          fix: fix.safe(t`Use baseline`, edit.set(standard, 'baseline')),
        },
      ]
    },
    examples: {
      bad: [{ overrides: { policies: { podSecurityStandard: 'strict' } } }],
      good: [{}, { overrides: { policies: { podSecurityStandard: 'restricted' } } }],
    },
  },
  {
    id: 'rootless-fsgroup',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Volume may not be writable',
    why: 'A fresh volume belongs to root. A pod that runs as another user can write to it only if fsGroup hands it over.',
    docs: [rootlessDocs],
    check(context) {
      const claims = claimsOf(context).filter(({ exists }) => exists)
      const etcdUser =
        read.number(context.values, [...etcdContainer, 'runAsUser']) ??
        read.number(context.values, [...etcdPod, 'runAsUser']) ??
        0
      return claims.flatMap(({ name }) => {
        const [user, at] = name === 'etcd' ? [etcdUser, etcdPod] : [userOf(context), pod]
        const group = [...at, 'fsGroup']
        if (user <= 0 || read.number(context.values, group) !== null) return []
        const message =
          name === 'etcd'
            ? t`etcd runs as user ${user}, but nothing makes its volume writable for it.`
            : t`The control plane runs as user ${user}, but nothing makes its volume writable for it.`
        return [{ paths: [group], message, fix: fix.safe(t`Set fsGroup to ${user}`, edit.set(group, user)) }]
      })
    },
    examples: {
      bad: [secured({ containerSecurityContext: rootless }, initContexts)],
      good: [
        {},
        secured({ containerSecurityContext: rootless, podSecurityContext: { fsGroup: 12345 } }, initContexts),
      ],
    },
  },
  {
    id: 'rootless-incomplete',
    severity: 'warning',
    versions: {},
    title: 'Only some containers without root',
    why: 'Init containers and etcd have security contexts of their own and inherit nothing. They still run as the user of their image, normally root.',
    docs: ['loft-sh/vcluster chart/templates/_init-containers.tpl@v0.36.1'],
    check(context) {
      if (userOf(context) <= 0) return []
      const isEmpty = (path: readonly string[]): boolean =>
        Object.keys(read.map(context.values, path)).length === 0
      const rest = [
        ...(isEmpty(init) ? [{ path: init, name: t`the init containers` }] : []),
        ...(context.topology.etcd && isEmpty(etcdContainer) && isEmpty(etcdPod)
          ? [{ path: etcdContainer, name: 'etcd' }]
          : []),
      ]
      if (rest.length === 0) return []
      const copy = read.map(context.values, container)
      const edits = rest.map(({ path }) => edit.set(path, copy))
      const names = listed(rest.map(({ name }) => name))
      return [
        {
          paths: rest.map(({ path }) => path),
          message: t`The control plane runs without root, but ${names} may not.`,
          fix: fix.safe(t`Use the same security context`, ...edits),
        },
      ]
    },
    examples: {
      bad: [secured({ containerSecurityContext: rootless, podSecurityContext: { fsGroup: 12345 } })],
      good: [
        {},
        secured({ containerSecurityContext: rootless, podSecurityContext: { fsGroup: 12345 } }, initContexts),
      ],
    },
  },
  {
    id: 'rootless-switch',
    severity: 'warning',
    versions: {},
    title: 'Running tenant loses root',
    why: 'The files on the volume belong to root, and the new user cannot change them. Taking root away is supported for new virtual clusters only.',
    docs: [rootlessDocs],
    check(context) {
      const { deployed } = context
      if (!deployed || userOf(deployed) > 0 || userOf(context) <= 0) return []
      return [
        {
          paths: [[...container, 'runAsUser']],
          message: t`The data of this virtual cluster was written by root, and the new user cannot change it.`,
        },
      ]
    },
    examples: {
      bad: [
        {
          ...secured({ containerSecurityContext: rootless }),
          cluster: { previous: { chart: '0.30', values: {} } },
        },
      ],
      good: [
        secured({ containerSecurityContext: rootless }),
        { cluster: { previous: { chart: '0.30', values: {} } } },
      ],
    },
  },
  {
    id: 'runasnonroot-uid0',
    severity: 'error',
    versions: {},
    title: 'Non-root demanded, root given',
    why: 'The chart’s default user 0 is merged into your security context. The kubelet then refuses to start a container that must not be root but is.',
    docs: [statefulSet],
    check({ values }) {
      const user = [...container, 'runAsUser']
      if (!read.flag(values, [...container, 'runAsNonRoot']) || read.number(values, user) !== 0) return []
      const edits = [
        edit.set(user, 12345),
        edit.set([...container, 'runAsGroup'], 12345),
        edit.set([...pod, 'fsGroup'], 12345),
      ]
      return [
        {
          paths: [[...container, 'runAsNonRoot'], user],
          message: t`runAsNonRoot is set, but the user is still 0.`,
          fix: fix.safe(t`Run as user 12345`, ...edits),
        },
      ]
    },
    examples: {
      bad: [secured({ containerSecurityContext: { runAsNonRoot: true } })],
      good: [secured({ containerSecurityContext: rootless }), {}],
    },
  },
  {
    id: 'securitycontext-level',
    severity: 'error',
    versions: {},
    title: 'Security setting on the wrong level',
    why: 'Some settings exist only for containers, such as capabilities, and some only for pods, such as fsGroup. On the wrong level they are unknown: refused, or dropped without a word.',
    docs: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
    check(context) {
      const levels = [
        { here: pod, there: container, keys: containerOnly },
        { here: container, there: pod, keys: podOnly },
        { here: etcdPod, there: etcdContainer, keys: containerOnly },
        { here: etcdContainer, there: etcdPod, keys: podOnly },
      ]
      return levels.flatMap(({ here, there, keys }) =>
        keys.flatMap((key) => {
          const path = [...here, key]
          const given = get(context.values, path)
          if (given === undefined || given === null) return []
          const isTaken = get(context.overrides, [...there, key]) !== undefined
          const move = [edit.unset(path), ...(isTaken ? [] : [edit.set([...there, key], given)])]
          const level = there.at(-1) ?? ''
          return [
            {
              paths: [path],
              message: t`${key} is a setting of ${level}; here the API server refuses it.`,
              fix: fix.safe(t`Move it to ${level}`, ...move),
            },
          ]
        }),
      )
    },
    examples: {
      bad: [
        secured({ podSecurityContext: { capabilities: { drop: ['ALL'] } } }),
        secured({ containerSecurityContext: { fsGroup: 12345 } }),
      ],
      good: [
        {},
        secured({
          podSecurityContext: { fsGroup: 12345 },
          containerSecurityContext: { capabilities: { drop: ['ALL'] } },
        }),
      ],
    },
  },
]
