import { t } from '../../../../i18n/index.ts'

/** What the timing of the leader election says. */
export const messages = {
  retry: () => t`Retry period`,
  renew: () => t`Renew deadline`,
  lease: () => t`Lease duration`,
  takeOver: () => t`Longest take-over`,
  holds: () => t`Holds:`,
  fails: () => t`Does not hold:`,
  takesOver: (usual: number, worst: number) =>
    t`A standby takes over about <b>${usual} s</b> after the leader is lost, at worst after <b>${worst} s</b>. Until then nothing is synced between tenant and host; the API still answers.`,
  stops: () => t`With several replicas the control plane stops at its start until this is fixed.`,
  oneReplica: () => t`With one replica there is no election, and these times have no effect.`,
}
