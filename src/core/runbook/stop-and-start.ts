import { t } from '../../i18n/index.ts'
import type { Block } from './block.ts'
import { kubectl } from './kubectl.ts'
import type { Situation } from './situation.ts'
import type { Workload } from './workload.ts'
import { write } from './write.ts'

/** Blocks that take a workload down to no pods, and bring it back. */
export const stopAndStart = {
  stop: (situation: Situation, workload: Workload): Block =>
    write.command(
      [
        kubectl(situation, 'scale', workload.ref, '--replicas', '0'),
        kubectl(situation, 'wait', [
          'pod',
          '--for',
          'delete',
          '--selector',
          workload.selector,
          '--timeout',
          '5m',
        ]),
      ],
      t`No pod is left. "no matching resources found" means the same.`,
    ),
  start: (situation: Situation, workload: Workload): Block =>
    write.command(
      [
        kubectl(situation, 'scale', workload.ref, '--replicas', String(workload.replicas)),
        kubectl(situation, 'rollout status', workload.ref, '--timeout', '10m'),
      ],
      workload.replicas === 1
        ? t`The pod is ready within minutes. If not, look at the events and the log as under "Verify".`
        : t`All ${workload.replicas} pods are ready within minutes. If not, look at the events and the log as under "Verify".`,
    ),
}
