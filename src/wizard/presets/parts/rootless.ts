import type { JsonObject } from '../../../core/index.ts'

const user = 12345

const container: JsonObject = {
  runAsNonRoot: true,
  runAsUser: user,
  runAsGroup: user,
  capabilities: { drop: ['ALL'] },
}

/** Security contexts that pass the restricted Pod Security Standard. */
export const rootless = {
  pod: { fsGroup: user, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  /** For the control plane, whose defaults already forbid privilege escalation. */
  controlPlane: container,
  /** For containers without any default: etcd and init containers. */
  other: { allowPrivilegeEscalation: false, ...container },
} as const satisfies Readonly<Record<string, JsonObject>>
