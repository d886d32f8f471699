import { under } from './families/under.ts'
import type { Help } from './help.ts'

/** Telemetry, logging, and what stands alone at the top of the values. */
export const general: Help = {
  ...under('telemetry', {
    '': { title: 'Telemetry', help: 'Usage data of the control plane.' },
    enabled: {
      title: 'Send usage data',
      help: 'Lets the control plane send usage data. Switch it off where the internet is out of reach.',
    },
    instanceCreator: {
      title: 'Creator',
      help: 'What created the virtual cluster, as told in usage data. Tools fill it in.',
    },
    machineID: {
      title: 'Machine',
      help: 'Identifier of the machine that created it, as told in usage data.',
    },
    platformUserID: {
      title: 'Platform user',
      help: 'Identifier of the user of the platform, as told in usage data.',
    },
    platformInstanceID: {
      title: 'Platform instance',
      help: 'Identifier of the platform, as told in usage data.',
    },
  }),
  ...under('logging', {
    '': { title: 'Logging', help: 'Form of the log of the control plane.' },
    encoding: {
      title: 'Encoding',
      help: 'Form of the log lines: console for people, json for log collectors.',
    },
  }),
  global: {
    title: 'Global values',
    help: 'Values that a parent chart shares with all its charts. This chart does not read them.',
  },
  pro: {
    title: 'Pro (older key)',
    help: 'Adds rights for the platform to the ClusterRole. Which features are on does not depend on it.',
  },
  serviceCIDR: {
    title: 'Service addresses (older key)',
    help: 'Older place of the address range of Services.',
  },
}
