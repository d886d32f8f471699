import { under } from './families/under.ts'
import type { Help } from './help.ts'

const access: Help = {
  apiKey: { title: 'Access key', help: 'The Secret with the key for the platform.' },
  'apiKey.secretName': {
    title: 'Secret',
    help: 'Name of the Secret. Empty means vcluster-platform-api-key.',
  },
  'apiKey.namespace': {
    title: 'Namespace',
    help: 'Namespace of the Secret. Empty means that of the control plane.',
  },
  'apiKey.createRBAC': {
    title: 'Create the rights',
    help: 'Creates the Role that lets the control plane read the Secret in another namespace.',
  },
  project: { title: 'Project', help: 'Project of the platform to which the virtual cluster is added.' },
}

const exclusion: Help = {
  '': { title: 'Exclusions', help: 'Workloads that stay awake.' },
  selector: { title: 'Selector', help: 'Which workloads stay awake.' },
  'selector.labels': { title: 'Labels', help: 'Labels that keep a workload awake.' },
}

const sleep: Help = {
  '': { title: 'Sleep', help: 'Stopping the workloads of the tenant while nobody uses them.' },
  auto: { title: 'Automatic sleep', help: 'When workloads are put to sleep and woken.' },
  'auto.afterInactivity': {
    title: 'After inactivity',
    help: 'Time without use after which workloads sleep, such as 3h.',
  },
  'auto.schedule': { title: 'Schedule', help: 'When workloads are put to sleep, as a cron expression.' },
  'auto.timezone': {
    title: 'Time zone',
    help: 'Time zone of the schedules, such as Europe/London. Empty means UTC.',
  },
  'auto.wakeup': { title: 'Wake-up', help: 'Waking at set times instead of on use.' },
  'auto.wakeup.schedule': {
    title: 'Wake-up schedule',
    help: 'When workloads are woken, as a cron expression.',
  },
  ...under('auto.exclude', exclusion),
}

const sleepMode: Help = {
  '': { title: 'Sleep mode', help: 'Stopping the workloads of the tenant while nobody uses them.' },
  enabled: {
    title: 'Use sleep mode',
    help: 'Switches sleep mode on; off, the other settings are kept without effect.',
  },
  timeZone: {
    title: 'Time zone',
    help: 'Time zone of the schedules, such as Europe/London. Empty means UTC.',
  },
  autoSleep: { title: 'Automatic sleep', help: 'When workloads are put to sleep.' },
  'autoSleep.afterInactivity': {
    title: 'After inactivity',
    help: 'Time without use after which workloads sleep, such as 3h.',
  },
  'autoSleep.schedule': { title: 'Schedule', help: 'When workloads are put to sleep, as a cron expression.' },
  ...under('autoSleep.exclude', exclusion),
}

const wakeup: Help = {
  '': { title: 'Wake-up', help: 'Waking at set times instead of on use.' },
  schedule: { title: 'Wake-up schedule', help: 'When workloads are woken, as a cron expression.' },
}

/** The platform, and sleep and deletion of the virtual cluster. Snapshots have a file of their own. */
export const platform: Help = {
  ...under('platform', {
    '': { title: 'Platform', help: 'The connection to vCluster Platform.' },
    ...access,
  }),
  external: { title: 'External (older key)', help: 'Settings for products outside the chart, up to 0.31.' },
  ...under('external.platform', {
    '': { title: 'Platform (older key)', help: 'The connection to vCluster Platform, up to 0.31.' },
    ...access,
  }),
  ...under('sleep', sleep),
  ...under('sleepMode', { ...sleepMode, ...under('autoWakeup', wakeup) }),
  ...under('experimental.sleepMode', { ...sleepMode, ...under('autoSleep.wakeup', wakeup) }),
  ...under('deletion', {
    '': { title: 'Deletion', help: 'Protection from deletion, and deletion after a time without use.' },
    prevent: { title: 'Prevent deletion', help: 'Protects the virtual cluster from being deleted.' },
    auto: { title: 'Automatic deletion', help: 'When the virtual cluster is deleted by itself.' },
    'auto.afterInactivity': {
      title: 'After inactivity',
      help: 'Time without use after which all is deleted, such as 720h.',
    },
  }),
}
