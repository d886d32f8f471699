import { policyRules } from './families/policy-rules.ts'
import { under } from './families/under.ts'
import type { Help } from './help.ts'

const plugin: Help = {
  '': { title: 'Plugin', help: 'One plugin of the control plane.' },
  name: {
    title: 'Container name',
    help: 'Name of the container of the plugin. Empty means the key of the entry.',
  },
  image: {
    title: 'Image',
    help: 'Complete image of the plugin. A registry for all images is put before it.',
  },
  imagePullPolicy: {
    title: 'Pull policy',
    help: 'When a node pulls the image: IfNotPresent, Always or Never.',
  },
  config: { title: 'Configuration', help: 'Settings that are handed to the plugin.' },
  command: {
    title: 'Command',
    help: 'Start command of the init container. Without command and arguments it copies the plugin.',
  },
  args: {
    title: 'Arguments',
    help: 'Arguments of the init container. Without command and arguments it copies the plugin.',
  },
  resources: { title: 'Resources', help: 'Requests and limits of the container of the plugin.' },
  securityContext: {
    title: 'Security context',
    help: 'User, privileges and capabilities of the container of the plugin.',
  },
  volumeMounts: {
    title: 'Volume mounts',
    help: 'Mounts of the container, in place of the one that the plugin is copied to.',
  },
  rbac: { title: 'Rights', help: 'What the plugin lets the control plane do in the host cluster.' },
  ...under('rbac.role', policyRules('Role')),
  ...under('rbac.clusterRole', policyRules('ClusterRole')),
}

/** What only plugins of the older kinds have. */
const legacy: Help = {
  version: {
    title: 'Kind',
    help: 'With v2 the plugin is copied into the control plane; any other runs as a sidecar.',
  },
  command: { title: 'Command', help: 'Start command of the container.' },
  args: { title: 'Arguments', help: 'Arguments of the container.' },
  volumeMounts: { title: 'Volume mounts', help: 'Mounts of the container of the plugin.' },
  optional: { title: 'Optional', help: 'Lets the control plane start without waiting for the plugin.' },
  workingDir: { title: 'Working directory', help: 'Directory that the sidecar starts in.' },
  env: { title: 'Environment variables', help: 'Variables added to the sidecar.' },
  envFrom: {
    title: 'Variables from objects',
    help: 'ConfigMaps and Secrets whose entries become variables of the sidecar.',
  },
  lifecycle: { title: 'Lifecycle', help: 'Actions after the start and before the end of the sidecar.' },
  livenessProbe: { title: 'Liveness probe', help: 'Check after whose failure the sidecar is restarted.' },
  readinessProbe: {
    title: 'Readiness probe',
    help: 'Check after whose failure the pod gets no more requests.',
  },
  startupProbe: { title: 'Startup probe', help: 'Check that holds the others back until the sidecar is up.' },
}

/** Plugins of the control plane. */
export const plugins: Help = {
  plugins: { title: 'Plugins', help: 'Plugins that init containers bring into the control plane, by name.' },
  ...under('plugins.*', plugin),
  plugin: {
    title: 'Plugins (older key)',
    help: 'Plugins of older kinds, by name. New ones belong under plugins.',
  },
  ...under('plugin.*', { ...plugin, ...legacy }),
}
