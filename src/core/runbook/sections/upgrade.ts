import { t } from '../../../i18n/index.ts'
import { helmCommand } from '../../targets/helm-command.ts'
import { helm } from '../helm.ts'
import { kubectl } from '../kubectl.ts'
import type { SectionWriter } from '../section.ts'
import { write } from '../write.ts'

/** How a running release is changed, and how one gets back; nothing for a first installation. */
export const upgrade: SectionWriter = (situation) => {
  const { config, catalog, controlPlane, etcd } = situation
  const { release, cluster, chart } = config
  if (!release.isUpgrade) return null
  const from = cluster.previous?.chart
  return {
    id: 'upgrade',
    title: t`Upgrade`,
    blocks: [
      write.text(
        from === undefined || from === chart
          ? t`Every change of a value restarts all replicas of the control plane.`
          : t`From chart ${from} to ${catalog.chartVersion}. Every replica of the control plane restarts. Read "Upgrade path" first.`,
      ),
      write.text(t`Take a backup as under "Back up", and keep what is deployed now.`),
      write.command(
        [
          `${helm(situation, 'get values', '--output', 'yaml')} > values.before.yaml`,
          `${helm(situation, 'get manifest')} > manifest.before.yaml`,
          helm(situation, 'history'),
        ],
        t`Note the last revision. The values may hold passwords.`,
      ),
      write.command(
        [
          helmCommand(release, catalog.chartVersion, 'values.yaml').trimEnd(),
          ...(etcd ? [kubectl(situation, 'rollout status', etcd.ref, '--timeout', '10m')] : []),
          kubectl(situation, 'rollout status', controlPlane.ref, '--timeout', '10m'),
        ],
        t`Do not use --reuse-values: it keeps settings that the new chart may refuse. "Forbidden: updates to statefulset spec": a setting of "What stays as it is" was changed.`,
      ),
      write.warning(
        t`helm rollback brings back the objects, not the data. After a change of the Kubernetes or etcd minor go back by a restore.`,
      ),
    ],
  }
}
