import { t } from '../../../i18n/index.ts'
import { helmCommand } from '../../targets/helm-command.ts'
import { vclusterCommand } from '../../targets/vcluster-command.ts'
import type { Block } from '../block.ts'
import { hereDocument } from '../here-document.ts'
import { kubectl } from '../kubectl.ts'
import type { SectionWriter } from '../section.ts'
import type { Situation } from '../situation.ts'
import { write } from '../write.ts'

const first = 'first-member.values.yaml'

/** Embedded etcd with several members: one starts alone, so that no two of them found a cluster of their own. */
function inTwoSteps(situation: Situation): readonly Block[] {
  const { config, catalog, controlPlane } = situation
  const { release } = config
  const alone = { controlPlane: { statefulSet: { highAvailability: { replicas: 1 } } } }
  return [
    write.text(
      t`Every replica is an etcd member. Start with one, and let the others join it once it is ready. The vCluster CLI does this by itself.`,
    ),
    write.command([
      hereDocument(`cat > ${first}`, alone),
      helmCommand(release, catalog.chartVersion, 'values.yaml', first).trimEnd(),
      kubectl(situation, 'rollout status', controlPlane.ref, '--timeout', '10m'),
    ]),
    write.command(
      [
        helmCommand({ ...release, isUpgrade: true }, catalog.chartVersion, 'values.yaml').trimEnd(),
        kubectl(situation, 'rollout status', controlPlane.ref, '--timeout', '10m'),
      ],
      t`${controlPlane.replicas} pods are ready. A new member may restart a few times before it has joined.`,
    ),
  ]
}

/** How the release is installed for the first time; nothing where one is there already. */
export const install: SectionWriter = (situation) => {
  const { config, catalog, topology, controlPlane } = situation
  const { release } = config
  if (release.isUpgrade) return null
  const isStaged = topology.store === 'embedded-etcd' && controlPlane.replicas > 1
  return {
    id: 'install',
    title: t`Install`,
    blocks: [
      write.text(
        t`Save the values file of this configuration as values.yaml in the current folder. The chart version belongs to it: another one may not know all of its keys.`,
      ),
      ...(isStaged
        ? inTwoSteps(situation)
        : [
            write.command(
              helmCommand(release, catalog.chartVersion, 'values.yaml'),
              t`Helm prints STATUS: deployed. It does not wait for the pods; "Verify" does.`,
            ),
          ]),
      write.text(t`Or with the vCluster CLI, instead of Helm:`),
      write.command(vclusterCommand(release, catalog.chartVersion, 'values.yaml')),
    ],
  }
}
