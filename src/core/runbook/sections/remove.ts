import { t } from '../../../i18n/index.ts'
import { commandLine } from '../../targets/command-line.ts'
import { helm } from '../helm.ts'
import { kubectl } from '../kubectl.ts'
import type { SectionWriter } from '../section.ts'
import { readText } from '../read-text.ts'
import type { Workload } from '../workload.ts'
import { write } from '../write.ts'

/** Claims that stay when their StatefulSet goes. */
function left(workload: Workload | null): readonly string[] {
  if (!workload) return []
  const policy = readText(workload.object, ['spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted'])
  return policy === 'Delete' ? [] : workload.claims.flat()
}

/** How the virtual cluster goes, and what it leaves behind. */
export const remove: SectionWriter = (situation) => {
  const { controlPlane, etcd, config } = situation
  const { name, namespace } = config.release
  const claims = [...left(controlPlane), ...left(etcd)]
  const vcluster = commandLine({
    words: 'vcluster delete',
    args: [name],
    options: [['--namespace', namespace], ['--keep-pvc']],
  })
  return {
    id: 'remove',
    title: t`Remove`,
    blocks: [
      write.command(
        helm(situation, 'uninstall'),
        t`The release is gone. Pods of the tenant go with their owner; look for leftovers with kubectl get all.`,
      ),
      write.text(
        t`The vCluster CLI deletes the first claim of each StatefulSet as well, whatever its retention policy says, unless it is told to keep them:`,
      ),
      write.command(vcluster),
      ...(claims.length > 0
        ? [
            write.text(t`These claims stay. A new release of the same name would take their data over.`),
            write.command(
              kubectl(situation, 'delete', ...claims.map((claim) => `pvc/${claim}`)),
              t`The data is gone for good.`,
            ),
          ]
        : []),
    ],
  }
}
